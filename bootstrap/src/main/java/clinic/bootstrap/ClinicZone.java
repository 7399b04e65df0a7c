package clinic.bootstrap;

import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.Clinics;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The clinic's zone as its settings have it now. */
final class ClinicZone implements Supplier<ZoneId> {
    private static final Actor ACTOR = new Actor.Automation("zone", new Origin("zone", "local"));

    private final Clinics clinics;
    private final ZoneId fallback;

    ClinicZone(Clinics clinics, ZoneId fallback) {
        this.clinics = clinics;
        this.fallback = fallback;
    }

    @Override
    public ZoneId get() {
        return clinics.find(ACTOR).map(Clinic::timeZone).orElse(fallback);
    }
}
