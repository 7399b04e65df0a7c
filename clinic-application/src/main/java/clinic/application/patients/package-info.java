/** Keeping, changing and finding patients; one patient's history; what patients consent to. */
package clinic.application.patients;
