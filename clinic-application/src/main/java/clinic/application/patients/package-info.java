/** Keeping, changing and finding patients; one patient's history. */
package clinic.application.patients;
