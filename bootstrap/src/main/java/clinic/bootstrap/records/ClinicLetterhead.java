package clinic.bootstrap.records;

import clinic.adapter.rest.records.Letterhead;
import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.Clinics;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import java.util.function.Supplier;

/** The clinic's name and address as its settings have them now. */
public final class ClinicLetterhead implements Supplier<Letterhead> {
    private static final Actor ACTOR = new Actor.Automation("letterhead", new Origin("letterhead", "local"));
    private static final String NO_NAME = "Clínica";

    private final Clinics clinics;

    public ClinicLetterhead(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public Letterhead get() {
        var clinic = clinics.find(ACTOR);
        return new Letterhead(clinic.map(Clinic::name).orElse(NO_NAME), clinic.flatMap(Clinic::address));
    }
}
