package clinic.bootstrap.messaging;

import clinic.application.records.DictateRecord;
import clinic.application.records.DropAudio;
import clinic.application.records.KeepAudio;
import clinic.application.records.Records;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.messaging.Dictations;
import clinic.domain.messaging.Recording;
import clinic.domain.messaging.Recordings;
import clinic.domain.messaging.dialogue.Dictated;
import clinic.domain.messaging.dialogue.DictatedVisit;
import clinic.domain.messaging.dialogue.DictatedVisit.Stage;
import clinic.domain.messaging.dialogue.DictationFailure;
import clinic.domain.messaging.dialogue.Setting;
import clinic.domain.records.Audio;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.AudioId;
import clinic.domain.records.Failure;
import clinic.domain.records.KeyFact;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordView;
import clinic.domain.records.RecordViews;
import clinic.domain.records.Source;
import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.AppointmentViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes dictations to the very use cases by which the dashboard keeps them. */
public final class RecordDictations implements Dictations, Recordings {
    private static final Origin ORIGIN = new Origin("whatsapp-dictation", "local");
    private static final Actor ACTOR = new Actor.Automation("whatsapp-dictation", ORIGIN);

    private final Records records;
    private final Sight sight;
    private final Staff staff;
    private final Supplier<Setting> setting;

    /**
     * What is seen of records and of the day, on behalf of the bot.
     *
     * @param isOn whether there is a model that transcribes
     */
    public record Sight(
            RecordViews views,
            AppointmentViews appointments,
            ProfileViews profiles,
            InstantSource time,
            boolean isOn) {}

    public RecordDictations(Records records, Sight sight, Supplier<Setting> setting) {
        this.records = records;
        this.sight = sight;
        this.staff = new Staff(sight.profiles(), sight.time());
        this.setting = setting;
    }

    @Override
    public Optional<ProfileId> dictating(Phone phone) {
        return sight.isOn() ? staff.having(phone).map(Profile::id) : Optional.empty();
    }

    @Override
    public Kept keep(ProfileId who, byte[] sound) {
        var command = new KeepAudio.Command(ACTOR, new ByteArrayInputStream(sound));
        return switch (records.keepAudio().handle(command)) {
            case KeepAudio.Outcome.Kept(var audio) ->
                new Kept.Done(new Recording(audio.id().value(), audio.format().name(), audio.bytes(), audio.sha256()));
            case KeepAudio.Outcome.TooLarge large -> new Kept.TooLarge();
            case KeepAudio.Outcome.NotAudio none -> new Kept.NoSound();
            case KeepAudio.Outcome.Unconfigured none -> throw new IllegalStateException("nobody dictates to no model");
            case KeepAudio.Outcome.NotAllowed no -> throw new IllegalStateException("the system may keep sounds");
        };
    }

    /** A record's is not dropped, nor one that is not there. */
    @Override
    public void forget(Recording sound) {
        switch (records.dropAudio().handle(new DropAudio.Command(ACTOR, new AudioId(sound.id())))) {
            case DropAudio.Outcome.Dropped dropped -> {}
            case DropAudio.Outcome.NotThere none -> {}
        }
    }

    @Override
    public List<DictatedVisit> today(ProfileId who, Instant now) {
        var day = LocalDate.ofInstant(now, setting.get().zone());
        return sight.appointments().agenda(ACTOR, day, 1, Optional.of(who), now).days().stream()
                .flatMap(one -> one.appointments().stream())
                .filter(entry -> entry.view().appointment().occupies())
                .map(RecordDictations::visit)
                .toList();
    }

    private static DictatedVisit visit(Agenda.Entry entry) {
        var appointment = entry.view().appointment();
        return new DictatedVisit(
                appointment.id(),
                appointment.patient(),
                entry.view().patientName(),
                appointment.visit().start(),
                appointment.visit().end(),
                switch (appointment.status()) {
                    case CHECKED_IN -> Stage.HERE;
                    case COMPLETED -> Stage.SEEN;
                    case SCHEDULED, CONFIRMED, CANCELLED, NO_SHOW -> Stage.AHEAD;
                });
    }

    @Override
    public Begun begin(ProfileId who, Recording sound, DictatedVisit visit) {
        var person = person(who);
        if (person.isEmpty()) return Begun.GONE;
        var command = new DictateRecord.Command(
                person.get(), audio(sound), visit.patient(), Optional.of(visit.id()), true, Source.WHATSAPP);
        return switch (records.dictateRecord().handle(command)) {
            case DictateRecord.Outcome.Accepted accepted -> Begun.BEGUN;
            case DictateRecord.Outcome.Again again -> Begun.BEFORE;
            case DictateRecord.Outcome.NoConsent no -> Begun.NOT_ALLOWED;
            case DictateRecord.Outcome.UnknownPatient no -> Begun.GONE;
            case DictateRecord.Outcome.UnknownAppointment no -> Begun.GONE;
            case DictateRecord.Outcome.NotAllowed no -> Begun.GONE;
        };
    }

    private Optional<Actor> person(ProfileId who) {
        return staff.find(who).map(profile -> new Actor.Person(profile.id(), profile.role(), ORIGIN));
    }

    private static Audio audio(Recording sound) {
        return new Audio(
                new AudioId(sound.id()),
                AudioFormat.valueOf(sound.form()),
                sound.bytes(),
                sound.sha256(),
                Optional.empty());
    }

    @Override
    public Optional<Written> find(UUID record) {
        return sight.views()
                .find(ACTOR, new RecordId(record), "record", sight.time().instant())
                .flatMap(view -> staff.find(view.record().author())
                        .flatMap(Profile::phone)
                        .flatMap(phone -> told(view).map(told -> new Written(phone, view.patientName(), told))));
    }

    private static Optional<Told> told(RecordView view) {
        return switch (view.record().progress()) {
            case Progress.Processing processing -> Optional.empty();
            case Progress.Completed completed -> Optional.of(new Told.Done(dictated(view)));
            case Progress.Failed(var why) -> Optional.of(new Told.Failed(why(why)));
        };
    }

    private static Dictated dictated(RecordView view) {
        var content = view.record().content();
        var open =
                content.facts().all().filter(KeyFact::isOpen).map(KeyFact::text).toList();
        return new Dictated(content.summary(), open);
    }

    private static DictationFailure why(Failure failure) {
        return switch (failure) {
            case PROVIDER_AWAY -> DictationFailure.AWAY;
            case UNCONFIGURED, NO_CREDIT, MISCONFIGURED -> DictationFailure.NOT_SET_UP;
            case UNREADABLE_AUDIO, TOO_LARGE -> DictationFailure.UNUSABLE_SOUND;
            case NOTHING_SAID -> DictationFailure.NOTHING_SAID;
            case REFUSED, UNUSABLE_ANSWER -> DictationFailure.DECLINED;
            case NO_CONSENT -> DictationFailure.NOT_ALLOWED;
        };
    }
}
