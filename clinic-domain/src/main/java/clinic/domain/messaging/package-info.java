/** Conversations, messages, delivery, the booking bot's dialogue. May see privacy, patients, scheduling and catalogue. */
package clinic.domain.messaging;
