/** The procedures the clinic offers. Sees no other feature. */
package clinic.domain.catalogue;
