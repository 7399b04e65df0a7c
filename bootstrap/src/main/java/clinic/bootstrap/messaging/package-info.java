/** What connects the bot with the clinic's own use cases, and keeps messages going. */
package clinic.bootstrap.messaging;
