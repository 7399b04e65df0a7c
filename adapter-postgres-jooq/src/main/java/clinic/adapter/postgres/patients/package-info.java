/** Patients in PostgreSQL: the store, reading in one round trip, the search by trigrams. */
package clinic.adapter.postgres.patients;
