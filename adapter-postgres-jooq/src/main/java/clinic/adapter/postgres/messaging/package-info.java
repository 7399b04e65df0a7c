/** Conversations, messages, the messenger's inbox and the lines, in PostgreSQL. */
package clinic.adapter.postgres.messaging;
