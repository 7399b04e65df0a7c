/** People who sign in, and the clinic's settings, in PostgreSQL. */
package clinic.adapter.postgres.accounts;
