package clinic.domain.accounts;

import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.aProfessional;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.accounts.PhoneHolders.Holder;
import clinic.domain.accounts.PhoneHolders.KnownPatient;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhoneHoldersTest {
    private static final Account ANA = new Account(aClient(1).proved().build(), Optional.empty());
    private static final Account BIA = new Account(aClient(2).proved().build(), Optional.empty());
    private static final Account LIA = new Account(aClient(7).build(), Optional.empty());
    private static final Account STRANGER = new Account(aClient(8).build(), Optional.empty());
    private static final KnownPatient CAIO = patient(3, Optional.empty());
    private static final KnownPatient DORA = patient(4, Optional.empty());
    private static final KnownPatient EVA = patient(5, Optional.of(new ProfileId(SequenceIds.id(6))));

    @Test
    void areNobodyWhenNobodyIsThere() {
        assertThat(holder(List.of(), List.of())).isEqualTo(new Holder.Nobody());
        assertThat(new PhoneHolders(List.of(), List.of()).isEmpty()).isTrue();
    }

    @Test
    void areTheOnlyClientWhoHasProvedItWhoeverElseIsAPatientThere() {
        for (var patients : List.of(List.<KnownPatient>of(), List.of(CAIO), List.of(CAIO, EVA))) {
            assertThat(holder(List.of(ANA), patients)).isEqualTo(new Holder.Client(ANA));
            assertThat(holder(List.of(LIA, ANA, STRANGER), patients)).isEqualTo(new Holder.Client(ANA));
            assertThat(new PhoneHolders(List.of(ANA, LIA), patients).onlyClient())
                    .contains(ANA);
        }
    }

    @Test
    void areTheOnlyPatientWhoHasNeverSignedIn() {
        for (var patients : List.of(List.of(CAIO), List.of(CAIO, EVA), List.of(EVA, CAIO))) {
            assertThat(holder(List.of(), patients)).isEqualTo(new Holder.Patient(CAIO.patient()));
            assertThat(holder(List.of(LIA, STRANGER), patients)).isEqualTo(new Holder.Patient(CAIO.patient()));
        }
    }

    @Test
    void areNoneOfThoseWhoHaveNotProvedIt() {
        for (var clients : List.of(List.of(LIA), List.of(LIA, STRANGER))) {
            for (var patients : List.of(List.<KnownPatient>of(), List.of(EVA))) {
                assertThat(holder(clients, patients)).isEqualTo(new Holder.Unproved());
                assertThat(new PhoneHolders(clients, patients).onlyClient()).isEmpty();
                assertThat(new PhoneHolders(clients, patients).isEmpty()).isFalse();
            }
        }
    }

    @Test
    void areTheCallerWhoeverElseIsThere() {
        var all = new PhoneHolders(List.of(ANA, BIA, LIA, STRANGER), List.of(CAIO, DORA));
        assertThat(all.holder(Actors.client(LIA.profile().id()))).isEqualTo(new Holder.Caller(LIA));
        assertThat(all.holder(Actors.client(BIA.profile().id()))).isEqualTo(new Holder.Caller(BIA));
        assertThat(all.holder(Actors.client(new ProfileId(SequenceIds.id(9))))).isEqualTo(new Holder.Several());
    }

    @Test
    void areNobodyWhenTheOnlyPatientSignsInAsSomebodyWithAnotherPhone() {
        assertThat(holder(List.of(), List.of(EVA))).isEqualTo(new Holder.Nobody());
        assertThat(new PhoneHolders(List.of(), List.of(EVA)).isEmpty()).isFalse();
    }

    @Test
    void areNotTheClientIntoWhoseRecordTheClinicHasWrittenAnotherPhone() {
        var own = patient(5, Optional.of(ANA.profile().id()));
        var ana = new Account(ANA.profile(), Optional.of(own.patient()));
        assertThat(holder(List.of(ana), List.of(own, CAIO))).isEqualTo(new Holder.Client(ana));
        assertThat(holder(List.of(ana), List.of())).isEqualTo(new Holder.Unproved());
        assertThat(holder(List.of(ana), List.of(CAIO))).isEqualTo(new Holder.Patient(CAIO.patient()));
        assertThat(new PhoneHolders(List.of(ana), List.of(CAIO)).onlyClient()).isEmpty();
        assertThat(holder(List.of(ana, BIA), List.of())).isEqualTo(new Holder.Client(BIA));
    }

    @Test
    void areSeveralInAFamily() {
        for (var clients : List.of(List.<Account>of(), List.of(LIA))) {
            assertThat(holder(clients, List.of(CAIO, DORA))).isEqualTo(new Holder.Several());
            assertThat(holder(clients, List.of(CAIO, DORA, EVA))).isEqualTo(new Holder.Several());
        }
        assertThat(holder(List.of(ANA, BIA), List.of())).isEqualTo(new Holder.Several());
        assertThat(new PhoneHolders(List.of(ANA, BIA), List.of()).onlyClient()).isEmpty();
    }

    @Test
    void areReachedOnlyAsActiveClients() {
        var phone = new Phone("+5511987654321");
        assertThat(aClient(1).phone(phone).build().isReachedAt(phone)).isTrue();
        assertThat(aClient(1).build().isReachedAt(phone)).isFalse();
        assertThat(aClient(1).withoutPhone().build().isReachedAt(phone)).isFalse();
        assertThat(aClient(1).phone(phone).inactive().build().isReachedAt(phone))
                .isFalse();
        assertThat(aProfessional(1).phone(phone).build().isReachedAt(phone)).isFalse();
    }

    @Test
    void tellNothingToALog() {
        assertThat(new PhoneHolders(List.of(ANA), List.of(CAIO))).hasToString("PhoneHolders[]");
    }

    private static Holder holder(List<Account> clients, List<KnownPatient> patients) {
        return new PhoneHolders(clients, patients).holder(Actors.ANONYMOUS);
    }

    private static KnownPatient patient(long number, Optional<ProfileId> profile) {
        return new KnownPatient(new PatientId(SequenceIds.id(number)), profile);
    }
}
