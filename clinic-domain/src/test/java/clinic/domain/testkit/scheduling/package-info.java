/** Fakes, contracts and examples for scheduling. */
package clinic.domain.testkit.scheduling;
