/** Patients, their phones and identity. May see privacy. */
package clinic.domain.patients;
