/**
 * Appointments, the occupancy ledger, diaries and the agenda in PostgreSQL. The statements are in {@code .sql} files
 * beside the classes: each call is one round trip.
 */
package clinic.adapter.postgres.scheduling;
