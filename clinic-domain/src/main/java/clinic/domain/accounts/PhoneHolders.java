package clinic.domain.accounts;

import clinic.domain.shared.Id;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.util.List;
import java.util.Optional;

/**
 * Those who have one phone.
 *
 * @param clients active client profiles with it, by id; never the clinic's staff
 * @param patients patient records with it, by id
 */
@PersonalData
public record PhoneHolders(List<Account> clients, List<KnownPatient> patients) {
    /**
     * A patient's record.
     *
     * @param profile the person who signs in as this patient
     */
    public record KnownPatient(Id patient, Optional<ProfileId> profile) {}

    /** Who somebody is that holds the phone. */
    public sealed interface Holder {
        record Nobody() implements Holder {}

        /** The only client with this phone. Patient records with it are others' until a person says otherwise. */
        record Client(Account account) implements Holder {}

        /** The only patient with this phone, who has never signed in. */
        record Patient(Id patient) implements Holder {}

        /** A family shares the phone; which of them holds it now, it cannot tell. */
        record Several() implements Holder {}
    }

    public PhoneHolders {
        clients = List.copyOf(clients);
        patients = List.copyOf(patients);
    }

    /** Whether a code could let anybody in. */
    public boolean isEmpty() {
        return clients.isEmpty() && patients.isEmpty();
    }

    /** Whom a code that was sent to this phone proves. */
    public Holder holder() {
        if (clients.size() == 1) return new Holder.Client(clients.getFirst());
        if (clients.size() > 1 || patients.size() > 1) return new Holder.Several();
        return patients.stream()
                .filter(known -> known.profile().isEmpty())
                .findFirst()
                .<Holder>map(known -> new Holder.Patient(known.patient()))
                .orElseGet(Holder.Nobody::new);
    }

    /** The account to which a wrong code is put down: the only client's. */
    public Optional<Account> onlyClient() {
        return holder() instanceof Holder.Client client ? Optional.of(client.account()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "PhoneHolders[]";
    }
}
