/** The audit trail in PostgreSQL: rows that nobody can change. */
package clinic.adapter.postgres.audit;
