package clinic.domain.scheduling;

import clinic.domain.shared.ProfileId;

/**
 * A visit that may be booked.
 *
 * @param slot what the patient would be occupied with, without buffers
 */
public record Offer(Slot slot, ProfileId professional) {}
