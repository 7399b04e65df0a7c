/** Fakes, contracts and constants for what every feature shares. */
package clinic.domain.testkit.shared;
