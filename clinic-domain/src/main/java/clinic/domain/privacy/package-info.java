/** What people have agreed to and refused, with its proof. Sees no other feature. */
package clinic.domain.privacy;
