/** The connections to the clinic's database: the first contact with it, and the pool of the service's own role. */
package clinic.bootstrap.database;
