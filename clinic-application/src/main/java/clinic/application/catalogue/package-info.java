/** Keeping and showing the procedures that the clinic offers. */
package clinic.application.catalogue;
