package clinic.bootstrap.messaging;

import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.Clinics;
import clinic.domain.messaging.KnownAnswer;
import clinic.domain.messaging.Leaflet;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import java.util.List;
import java.util.function.Supplier;

/** What the clinic tells everybody, as its settings have it now. */
public final class ClinicLeaflet implements Supplier<Leaflet> {
    private static final Actor ACTOR = new Actor.Automation("whatsapp-bot", new Origin("whatsapp-bot", "local"));

    private final Clinics clinics;

    public ClinicLeaflet(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public Leaflet get() {
        return clinics.find(ACTOR).map(ClinicLeaflet::of).orElseGet(() -> new Leaflet(List.of(), 0));
    }

    private static Leaflet of(Clinic clinic) {
        var answers = clinic.faq().stream()
                .map(faq -> new KnownAnswer(faq.question(), faq.answer()))
                .toList();
        return new Leaflet(answers, clinic.horizonDays());
    }
}
