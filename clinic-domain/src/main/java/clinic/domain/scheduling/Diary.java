package clinic.domain.scheduling;

import clinic.domain.shared.ProfileId;

/**
 * A professional's side, as a search for one procedure needs it.
 *
 * @param busy what the ledger knows: appointments and holds with their buffers, and time off. When an appointment is to
 *     be moved, without that appointment
 * @param performs whether the professional performs the procedure
 */
public record Diary(ProfileId professional, WorkingHours hours, Occupancy busy, boolean performs) {}
