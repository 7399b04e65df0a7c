/** Conversations: what the messenger tells, what the bot and the staff answer, and what the clinic announces. */
package clinic.application.messaging;
