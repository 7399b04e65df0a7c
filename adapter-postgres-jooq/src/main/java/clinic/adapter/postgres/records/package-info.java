/** Medical records in PostgreSQL: the sound in pieces, the records, what models are still to do for them. */
package clinic.adapter.postgres.records;
