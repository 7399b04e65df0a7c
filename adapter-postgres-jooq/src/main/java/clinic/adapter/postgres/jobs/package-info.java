/** Durable jobs: rows of {@code scheduled_tasks}, run once across all instances. */
package clinic.adapter.postgres.jobs;
