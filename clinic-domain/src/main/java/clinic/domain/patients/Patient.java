package clinic.domain.patients;

import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whom the clinic cares for.
 *
 * @param phone two patients may share one, as a mother and her child do
 * @param cpf no two patients share one
 * @param notes what staff should know; not shown to the patient
 * @param profile the person who signs in as this patient
 * @param version counts the changes; the next one must know it
 */
@PersonalData
public record Patient(
        PatientId id,
        PersonName name,
        Phone phone,
        Optional<EmailAddress> email,
        Optional<Cpf> cpf,
        Optional<LocalDate> birthDate,
        Optional<String> notes,
        Optional<ProfileId> profile,
        Instant createdAt,
        int version) {

    /** A patient of whom no more is known than what is needed. */
    public static Patient named(PatientId id, PersonName name, Phone phone, Instant now) {
        return new Patient(
                id,
                name,
                phone,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                1);
    }

    /** The same patient, who signs in with this profile and is written to at this address. */
    public Patient signingInAs(ProfileId newProfile, EmailAddress newEmail) {
        return new Patient(
                id,
                name,
                phone,
                Optional.of(newEmail),
                cpf,
                birthDate,
                notes,
                Optional.of(newProfile),
                createdAt,
                version);
    }

    /** The same patient, one version on, who has proved to be the person with this profile. */
    public Patient provedToBe(ProfileId newProfile) {
        return new Patient(
                id, name, phone, email, cpf, birthDate, notes, Optional.of(newProfile), createdAt, version + 1);
    }

    /**
     * The patient with the change made, one version on, or as it was when nothing differs. Staff may change everything;
     * a client its own name, mail address and birth date, and its CPF as long as there is none.
     */
    public PatientChange.Outcome change(PatientChange change, Actor actor) {
        var changed = with(change);
        var fields = differences(changed);
        var others = EnumSet.noneOf(PatientField.class);
        if (actor.isClient()) {
            for (var field : fields) if (!isClients(field)) others.add(field);
        }
        if (!others.isEmpty()) return new PatientChange.Outcome.NotYours(others);
        return new PatientChange.Outcome.Done(fields.isEmpty() ? this : changed, fields);
    }

    private boolean isClients(PatientField field) {
        return field.isClients() && !(field == PatientField.CPF && cpf.isPresent());
    }

    private Patient with(PatientChange change) {
        return new Patient(
                id,
                change.name().orElse(name),
                change.phone().orElse(phone),
                change.email().orElse(email),
                change.cpf().orElse(cpf),
                change.birthDate().orElse(birthDate),
                change.notes().orElse(notes),
                profile,
                createdAt,
                version + 1);
    }

    private Set<PatientField> differences(Patient other) {
        var fields = EnumSet.noneOf(PatientField.class);
        for (var field : PatientField.values()) {
            if (!part(field).equals(other.part(field))) fields.add(field);
        }
        return fields;
    }

    /** What is known of the patient. */
    public Set<PatientField> known() {
        var fields = EnumSet.allOf(PatientField.class);
        fields.removeIf(field -> part(field).equals(Optional.empty()));
        return fields;
    }

    private Object part(PatientField field) {
        return switch (field) {
            case NAME -> name;
            case PHONE -> phone;
            case EMAIL -> email;
            case CPF -> cpf;
            case BIRTH_DATE -> birthDate;
            case NOTES -> notes;
        };
    }

    /** Whether the patient is known to be born later than today. */
    public boolean isUnborn(LocalDate today) {
        return birthDate.filter(day -> day.isAfter(today)).isPresent();
    }

    /** The name as lists are ordered by it: lower case, no accents. */
    public String nameKey() {
        return SearchKey.ofWords(name.value());
    }

    /** What the patient is found by. */
    public String searchText() {
        return SearchText.of(this);
    }

    /** Whether the actor may see this patient: the clinic all, a client itself. */
    public boolean isSeenBy(Actor actor) {
        return actor.isStaff()
                || actor instanceof Actor.Automation
                || profile.filter(actor::is).isPresent();
    }

    /** The patient as the actor is shown it: a client is not shown the notes. */
    public Patient shownTo(Actor actor) {
        if (PatientField.NOTES.isShownTo(actor)) return this;
        return new Patient(id, name, phone, email, cpf, birthDate, Optional.empty(), profile, createdAt, version);
    }

    @Override
    public String toString() {
        return "Patient[" + id.value() + "]";
    }
}
