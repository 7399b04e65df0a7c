/** Fakes, contracts and examples of those who sign in and of the clinic's settings. */
package clinic.domain.testkit.accounts;
