/** What people have agreed to and refused, in PostgreSQL. */
package clinic.adapter.postgres.privacy;
