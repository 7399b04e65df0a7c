/** Fakes, contracts and examples for conversations, messages and the messenger's inbox. */
package clinic.domain.testkit.messaging;
