/**
 * The audit trail: who read or wrote what of which patient, when, from where (LGPD, Lei 13.709/2018, art. 37). Sees no
 * other feature.
 */
package clinic.domain.audit;
