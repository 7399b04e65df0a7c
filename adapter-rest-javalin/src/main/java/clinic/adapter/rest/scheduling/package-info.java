/** Appointments over HTTP: free times, booking, the agenda, the steps. */
package clinic.adapter.rest.scheduling;
