/** Appointments over HTTP: free times, booking, the agenda, the steps; working hours and time off. */
package clinic.adapter.rest.scheduling;
