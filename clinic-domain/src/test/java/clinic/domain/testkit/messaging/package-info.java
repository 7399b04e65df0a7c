/** What tests of messaging stand on: fakes of its ports, and what each implementation of them keeps to. */
package clinic.domain.testkit.messaging;
