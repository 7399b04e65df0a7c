/** A real PostgreSQL for tests, of this module and of programs that embed us. */
package clinic.adapter.postgres.testkit;
