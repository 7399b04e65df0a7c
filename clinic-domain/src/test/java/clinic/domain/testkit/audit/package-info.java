/** The audit trail's fake and contract. */
package clinic.domain.testkit.audit;
