package clinic.domain.accounts;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Id;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.util.List;
import java.util.Optional;

/**
 * Those who have one phone. Whoever has written it into a profile does not yet hold it: a profile counts once its phone
 * is proved, and as long as the client's own record names it too. Where the clinic has written another one there, a stranger
 * may have this one by now: numbers are given to others.
 *
 * @param clients active client profiles with it, proved or not, by id; never the clinic's staff
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

        /** The caller itself, who has signed in and proves its phone. */
        record Caller(Account account) implements Holder {}

        /** The only client who has proved this phone. Patient records with it are others' until a person says otherwise. */
        record Client(Account account) implements Holder {}

        /** The only patient with this phone, who has never signed in. */
        record Patient(Id patient) implements Holder {}

        /** A family shares the phone; which of them holds it now, it cannot tell. */
        record Several() implements Holder {}

        /** Clients have written the phone into their profiles; whether they hold it, none of them has proved. */
        record Unproved() implements Holder {}
    }

    public PhoneHolders {
        clients = List.copyOf(clients);
        patients = List.copyOf(patients);
    }

    /** Whether nobody has the phone, proved or not. */
    public boolean isEmpty() {
        return clients.isEmpty() && patients.isEmpty();
    }

    /** Whom a code that was sent to this phone proves, when this caller tells it. */
    public Holder holder(Actor caller) {
        return clients.stream()
                .filter(client -> caller.is(client.profile().id()))
                .findFirst()
                .<Holder>map(Holder.Caller::new)
                .orElseGet(this::holder);
    }

    private Holder holder() {
        var proved = proved();
        if (proved.size() == 1) return new Holder.Client(proved.getFirst());
        if (proved.size() > 1) return new Holder.Several();
        var free = patients.stream().filter(known -> known.profile().isEmpty()).toList();
        if (free.size() == 1) return new Holder.Patient(free.getFirst().patient());
        if (free.size() > 1) return new Holder.Several();
        return clients.isEmpty() ? new Holder.Nobody() : new Holder.Unproved();
    }

    /** The account to which a wrong code is put down: that of the only client who has proved the phone. */
    public Optional<Account> onlyClient() {
        var proved = proved();
        return proved.size() == 1 ? Optional.of(proved.getFirst()) : Optional.empty();
    }

    private List<Account> proved() {
        return clients.stream()
                .filter(client -> client.profile().phoneProvedAt().isPresent())
                .filter(this::isInItsRecord)
                .toList();
    }

    private boolean isInItsRecord(Account client) {
        return client.patient().stream()
                .allMatch(own ->
                        patients.stream().anyMatch(known -> known.patient().equals(own)));
    }

    @Override
    public String toString() {
        return "PhoneHolders[]";
    }
}
