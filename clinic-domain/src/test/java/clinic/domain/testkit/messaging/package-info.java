/** Fakes for what the clinic writes and is written. */
package clinic.domain.testkit.messaging;
