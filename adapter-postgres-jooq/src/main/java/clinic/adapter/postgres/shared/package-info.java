/** The transaction and the one round trip, which every store of this adapter stands on. */
package clinic.adapter.postgres.shared;
