package clinic.domain.records;

import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a patient's medical record, dictated or written by hand.
 *
 * @param author who dictated or wrote it, and alone may change and sign it
 * @param audio empty: written by hand
 * @param wantsSummary whether a summary is to follow the transcription
 * @param model which models have worked on it, in the order in which they first did; empty: none
 * @param signature once signed, nothing changes but by an addendum
 * @param version counts the changes; the next one must know it
 */
@PersonalData
public record AudioRecord(
        RecordId id,
        PatientId patient,
        Optional<AppointmentId> appointment,
        ProfileId author,
        Source source,
        Optional<Audio> audio,
        boolean wantsSummary,
        Progress progress,
        Content content,
        Optional<String> model,
        Optional<Signature> signature,
        Instant createdAt,
        int version) {

    /** A record that waits for its transcription. */
    public static AudioRecord dictated(RecordId id, Visit visit, ProfileId author, Recording recording, Instant now) {
        return new AudioRecord(
                id,
                visit.patient(),
                visit.appointment(),
                author,
                recording.source(),
                Optional.of(recording.audio()),
                recording.wantsSummary(),
                new Progress.Processing(Work.TRANSCRIBE),
                Content.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                1);
    }

    /** A record that was written by hand; nothing of it goes to any model by itself. */
    public static AudioRecord written(RecordId id, Visit visit, ProfileId author, Content content, Instant now) {
        return new AudioRecord(
                id,
                visit.patient(),
                visit.appointment(),
                author,
                Source.DASHBOARD,
                Optional.empty(),
                false,
                new Progress.Completed(Optional.empty()),
                content.weighed(),
                Optional.empty(),
                Optional.empty(),
                now,
                1);
    }

    /** Whether its author may still change it. */
    public boolean isOpen() {
        return signature.isEmpty();
    }

    /** Whether this is what a model is still to do for it. */
    public boolean awaits(Work work) {
        return isOpen() && progress.equals(new Progress.Processing(work));
    }

    /** Whether a model is at it, or will be. */
    public boolean isUnderWay() {
        return progress instanceof Progress.Processing;
    }

    /**
     * With what was said; a summary is next where one is wanted and none was written meanwhile.
     *
     * @throws IllegalStateException when it does not {@linkplain #awaits await} this
     */
    public AudioRecord transcribed(String text, String by, Optional<Duration> length) {
        require(Work.TRANSCRIBE);
        var said = new Content(Optional.of(text), content.summary(), content.facts()).weighed();
        var next = wantsSummary && content.summary().isEmpty()
                ? new Progress.Processing(Work.SUMMARIZE)
                : new Progress.Completed(Optional.empty());
        var lasting = length.flatMap(known -> audio.map(sound -> sound.lasting(known)));
        return next(lasting.or(() -> audio), next, said, with(by), signature);
    }

    /**
     * With what a model drew from the transcription; none of its facts is accepted, and which are supported we say.
     *
     * @throws IllegalStateException when it does not {@linkplain #awaits await} this
     */
    public AudioRecord summarized(String summary, KeyFacts facts, String by) {
        require(Work.SUMMARIZE);
        var drafted = facts.map(fact -> fact.accepted(false));
        var drawn = new Content(content.transcription(), Optional.of(summary), drafted).weighed();
        return next(audio, new Progress.Completed(Optional.empty()), drawn, with(by), signature);
    }

    /**
     * It could not be done; what it says already stays.
     *
     * @throws IllegalStateException when no model was to do anything
     */
    public AudioRecord failed(Failure why) {
        if (!isUnderWay()) throw new IllegalStateException("nothing is under way: " + this);
        var stays = content.isEmpty() ? new Progress.Failed(why) : new Progress.Completed(Optional.of(why));
        return next(audio, stays, content, model, signature);
    }

    /**
     * A model shall do this (again). A transcription that is there is not bought again: what follows it is done.
     */
    public Asking ask(Work work) {
        if (!isOpen()) return new Asking.Signed();
        if (isUnderWay()) return new Asking.AlreadyUnderWay();
        return source(work)
                .<Asking>map(possible -> new Asking.Asked(
                        next(audio, new Progress.Processing(possible), content, model, signature), possible))
                .orElseGet(Asking.NothingToDoItFrom::new);
    }

    private Optional<Work> source(Work wanted) {
        if (content.transcription().isPresent()) return Optional.of(Work.SUMMARIZE);
        return Optional.of(wanted).filter(work -> work == Work.TRANSCRIBE && audio.isPresent());
    }

    /** With the change made by who acts, one version on, or as it was when nothing differs; facts are weighed anew. */
    public RecordChange.Outcome change(RecordChange change, Actor actor) {
        if (!actor.is(author)) return new RecordChange.Outcome.NotAuthor();
        if (!isOpen()) return new RecordChange.Outcome.Signed();
        if (isUnderWay()) return new RecordChange.Outcome.Busy();
        var changed = change.of(content).weighed();
        return new RecordChange.Outcome.Done(
                changed.equals(content) ? this : next(audio, after(changed), changed, model, signature));
    }

    /** What was written by hand is there, whatever failed before. */
    private Progress after(Content changed) {
        return changed.isEmpty() || (changed.summary().isEmpty() && progress instanceof Progress.Completed)
                ? progress
                : new Progress.Completed(Optional.empty());
    }

    /**
     * Signed by who acts.
     *
     * @param versions all that were kept of it
     */
    public Signing sign(Actor actor, List<RecordVersion> versions, Instant now) {
        if (!actor.is(author)) return new Signing.NotAuthor();
        if (!isOpen()) return new Signing.AlreadySigned();
        if (isUnderWay()) return new Signing.StillProcessing();
        if (content.isEmpty()) return new Signing.NothingToSign();
        var open = content.facts().all().filter(KeyFact::isOpen).toList();
        if (!open.isEmpty()) return new Signing.UnsupportedFacts(open);
        var hash = Seal.hash(this, versions, author, now);
        return new Signing.Done(next(audio, progress, content, model, Optional.of(new Signature(author, now, hash))));
    }

    private void require(Work work) {
        if (!awaits(work)) throw new IllegalStateException("it does not await this: " + work + ", " + this);
    }

    private Optional<String> with(String name) {
        return Optional.of(model.filter(names -> !List.of(names.split(", ")).contains(name))
                .map(names -> names + ", " + name)
                .or(() -> model)
                .orElse(name));
    }

    private AudioRecord next(
            Optional<Audio> sound, Progress comes, Content says, Optional<String> models, Optional<Signature> signed) {
        return new AudioRecord(
                id,
                patient,
                appointment,
                author,
                source,
                sound,
                wantsSummary,
                comes,
                says,
                models,
                signed,
                createdAt,
                version + 1);
    }

    @Override
    public String toString() {
        return "AudioRecord[" + id.value() + "]";
    }
}
