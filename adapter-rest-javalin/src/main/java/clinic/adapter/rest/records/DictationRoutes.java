package clinic.adapter.rest.records;

import clinic.adapter.rest.shared.Body;
import clinic.adapter.rest.shared.Places;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Read;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Refused;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.adapter.rest.shared.UnreadableBody;
import clinic.application.records.DictateRecord;
import clinic.application.records.DropAudio;
import clinic.application.records.KeepAudio;
import clinic.application.records.Records;
import clinic.domain.patients.PatientId;
import clinic.domain.records.Audio;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Source;
import clinic.domain.scheduling.AppointmentId;
import java.io.UncheckedIOException;
import java.util.Optional;

/** {@code POST /api/ai/transcribe}: the sound goes to where it is kept as it arrives. */
public final class DictationRoutes {
    /** Uploads last; they may take a part of what the server has under way, and never all of it. */
    private static final int MOST_UPLOADS = 64;

    private static final Read<Boolean> TRUE_OR_FALSE = node -> switch (node.asText()) {
        case "true" -> Read.fine(true);
        case "false" -> Read.fine(false);
        default -> Read.wrongType("Deve ser true ou false.");
    };

    private final Records records;
    private final Runnable wakeWriting;
    private final Places places = new Places(MOST_UPLOADS);

    /** What the form says besides the sound. */
    private record About(PatientId patient, Optional<AppointmentId> appointment, boolean summarize) {
        /** Refuses what is not as it must be, or missing. */
        static About read(Body body) {
            var patient = body.required("patientId", Reads.ID);
            var appointment = body.optional("appointmentId", Reads.ID);
            var summarize = body.optional("summarize", TRUE_OR_FALSE);
            body.end();
            return new About(
                    new PatientId(patient.get()),
                    appointment.find().map(AppointmentId::new),
                    summarize.find().orElse(true));
        }
    }

    /** @param wakeWriting tells whoever has models write that there is something to do */
    public DictationRoutes(Records records, Runnable wakeWriting) {
        this.records = records;
        this.wakeWriting = wakeWriting;
    }

    public void register(Routes routes) {
        routes.post("/api/ai/transcribe", Access.SIGNED_IN, request -> places.hold(() -> transcribe(request)));
    }

    private void transcribe(Request request) {
        try {
            keep(request, new Upload(request));
        } catch (UnreadableBody unreadable) {
            request.answer(unreadable.problem());
        }
    }

    private void keep(Request request, Upload upload) throws UnreadableBody {
        switch (kept(request, upload)) {
            case KeepAudio.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case KeepAudio.Outcome.Unconfigured no -> request.answer(RecordProblems.unconfigured());
            case KeepAudio.Outcome.TooLarge no -> request.answer(Problems.tooLarge(Upload.MOST_BYTES));
            case KeepAudio.Outcome.NotAudio no -> {
                if (!upload.hasSound()) About.read(upload.rest());
                request.answer(RecordProblems.notAudio());
            }
            case KeepAudio.Outcome.Kept kept -> dictate(request, about(request, upload, kept.audio()), kept.audio());
        }
    }

    private KeepAudio.Outcome kept(Request request, Upload upload) throws UnreadableBody {
        try {
            return records.keepAudio().handle(new KeepAudio.Command(request.actor(), upload.sound()));
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof UnreadableBody unreadable) throw unreadable;
            throw broken;
        }
    }

    /** Keeps no sound of a form that is of no use, or whose line breaks before its end. */
    private About about(Request request, Upload upload, Audio audio) throws UnreadableBody {
        try {
            return About.read(upload.rest());
        } catch (UnreadableBody | Refused unusable) {
            records.dropAudio().handle(new DropAudio.Command(request.actor(), audio.id()));
            throw unusable;
        }
    }

    private void dictate(Request request, About about, Audio audio) {
        var command = new DictateRecord.Command(
                request.actor(), audio, about.patient(), about.appointment(), about.summarize(), Source.DASHBOARD);
        switch (records.dictateRecord().handle(command)) {
            case DictateRecord.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case DictateRecord.Outcome.UnknownPatient no -> request.answer(RecordProblems.unknownPatient());
            case DictateRecord.Outcome.UnknownAppointment no -> request.answer(RecordProblems.unknownAppointment());
            case DictateRecord.Outcome.NoConsent no -> request.answer(RecordProblems.noConsent(no.missing()));
            case DictateRecord.Outcome.Again again -> accepted(request, again.record());
            case DictateRecord.Outcome.Accepted accepted -> {
                wakeWriting.run();
                accepted(request, accepted.record());
            }
        }
    }

    private static void accepted(Request request, AudioRecord record) {
        request.header("Location", RecordJson.path(record.id()));
        request.answer(202, json -> RecordJson.progress(json, record));
    }
}
