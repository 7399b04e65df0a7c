/** Patients for tests: builders, stores in memory, and what every store of patients keeps to. */
package clinic.domain.testkit.patients;
