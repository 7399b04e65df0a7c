/**
 * What the booking bot understands and answers: a dialogue that is a pure function of where it stands, what it hears and
 * what the desk tells it. Its words: a contact says something, the dialogue takes a turn, the desk answers requests with facts.
 */
package clinic.domain.messaging.dialogue;
