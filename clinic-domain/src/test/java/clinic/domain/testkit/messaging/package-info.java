/** Fakes and contracts of the messenger. */
package clinic.domain.testkit.messaging;
