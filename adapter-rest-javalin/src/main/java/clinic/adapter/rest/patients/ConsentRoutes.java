package clinic.adapter.rest.patients;

import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Read;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Rfc3339;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.adapter.rest.shared.Slices;
import clinic.application.patients.Consenting;
import clinic.application.patients.GiveConsent;
import clinic.application.patients.ListConsents;
import clinic.application.patients.WithdrawConsent;
import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Consent;
import clinic.domain.privacy.ConsentId;
import clinic.domain.privacy.Purpose;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code /api/patients/{id}/consents}: what a patient has agreed to, and taken back. */
public final class ConsentRoutes {
    private static final String ALL = "/api/patients/{id}/consents";
    private static final Read<Purpose> PURPOSE = Reads.word(purposes());
    private static final Read<String> VERSION =
            Reads.within(Consent.LONGEST_VERSION, Reads.line(Consent.LONGEST_VERSION));
    private static final Read<String> PROOF = Reads.within(Consent.LONGEST_PROOF, Reads.lines(Consent.LONGEST_PROOF));

    private final Consenting consenting;

    public ConsentRoutes(Consenting consenting) {
        this.consenting = consenting;
    }

    public void register(Routes routes) {
        routes.get(ALL, Access.SIGNED_IN, this::list)
                .post(ALL, Access.SIGNED_IN, this::give)
                .delete(ALL + "/{consentId}", Access.SIGNED_IN, this::withdraw);
    }

    private static Map<String, Purpose> purposes() {
        var words = new LinkedHashMap<String, Purpose>();
        for (var purpose : Purpose.values()) words.put(word(purpose), purpose);
        return words;
    }

    private static String word(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }

    private void list(Request request) {
        var patient = new PatientId(request.id("id"));
        var query = request.query();
        var paging = request.paging(query);
        query.end();
        switch (consenting.listConsents().handle(new ListConsents.Query(request.actor(), patient))) {
            case ListConsents.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ListConsents.Outcome.Found found ->
                request.answerPage(
                        Slices.of(found.consents(), paging.get()),
                        (json, consent) -> write(json, consent, found.zone()));
        }
    }

    private void give(Request request) {
        var patient = new PatientId(request.id("id"));
        var body = request.body();
        var purpose = body.required("purpose", PURPOSE);
        var version = body.required("version", VERSION);
        var proof = body.required("proof", PROOF);
        body.end();
        var command = new GiveConsent.Command(request.actor(), patient, purpose.get(), version.get(), proof.get());
        switch (consenting.giveConsent().handle(command)) {
            case GiveConsent.Outcome.NotThere no -> request.answer(Problems.notFound());
            case GiveConsent.Outcome.Given given -> {
                var id = given.consent().id().value();
                request.header("Location", "/api/patients/" + patient.value() + "/consents/" + id);
                request.answer(201, json -> write(json, given.consent(), given.zone()));
            }
        }
    }

    private void withdraw(Request request) {
        var patient = new PatientId(request.id("id"));
        var id = new ConsentId(request.id("consentId"));
        switch (consenting.withdrawConsent().handle(new WithdrawConsent.Command(request.actor(), patient, id))) {
            case WithdrawConsent.Outcome.NotThere no -> request.answer(Problems.notFound());
            case WithdrawConsent.Outcome.Withdrawn done -> request.answerNothing();
        }
    }

    private static void write(JsonGenerator json, Consent consent, ZoneId zone) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", consent.id().value().toString());
        json.writeStringField("purpose", word(consent.purpose()));
        json.writeStringField("version", consent.version());
        json.writeStringField("proof", consent.proof());
        json.writeStringField("givenAt", Rfc3339.of(consent.givenAt(), zone));
        text(json, "givenBy", consent.keptBy().map(keeper -> keeper.value().toString()));
        text(json, "withdrawnAt", consent.withdrawnAt().map(at -> Rfc3339.of(at, zone)));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(field, value.get());
        else json.writeNullField(field);
    }
}
