/** The catalogue of procedures in PostgreSQL. */
package clinic.adapter.postgres.catalogue;
