/** Finding free times, booking, moving, and the steps of an appointment's life. */
package clinic.application.scheduling;
