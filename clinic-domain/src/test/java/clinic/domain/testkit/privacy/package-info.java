/** Fakes and contracts for what people have agreed to and refused. */
package clinic.domain.testkit.privacy;
