package clinic.domain.patients;

import clinic.domain.shared.Actor;
import java.util.Set;

/** What is kept of a patient and may be changed. */
public enum PatientField {
    NAME("name"),
    PHONE("phone"),
    EMAIL("email"),
    CPF("cpf"),
    BIRTH_DATE("birthDate"),
    NOTES("notes");

    private static final Set<PatientField> CLIENTS = Set.of(NAME, EMAIL, CPF, BIRTH_DATE);

    private final String word;

    PatientField(String word) {
        this.word = word;
    }

    /** The name by which the API and the audit trail tell it. */
    public String word() {
        return word;
    }

    /** Whether the actor is shown it: a client is not shown the notes, which are the clinic's. */
    public boolean isShownTo(Actor actor) {
        return this != NOTES || !actor.isClient();
    }

    /**
     * Whether a client may change it on its own record: not the phone, which is proved by a code, and not the notes,
     * which are the clinic's. The CPF only {@linkplain Patient#change as long as there is none}.
     */
    boolean isClients() {
        return CLIENTS.contains(this);
    }
}
