/** Patients and their history over HTTP: {@code /api/patients}. */
package clinic.adapter.rest.patients;
