/** Working hours, time off, occupancy, slots, appointments, holds. May see accounts, patients and catalogue. */
package clinic.domain.scheduling;
