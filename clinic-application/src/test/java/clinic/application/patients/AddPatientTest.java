package clinic.application.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.TODAY;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.patients.AddPatient.Outcome;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PatientView;
import clinic.domain.patients.PersonName;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.patients.Cpfs;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddPatientTest {
    private static final PatientId FIRST = new PatientId(SequenceIds.id(100));

    private final FrontDesk desk = new FrontDesk();

    @Test
    void keepsANewPatientAndLeavesALine() {
        var added = (Outcome.Added) add(RECEPTIONIST, Optional.of(TODAY.minusYears(30)), 1);
        var patient = added.view().patient();
        assertThat(added.view()).isEqualTo(new PatientView(desk.kept(patient), ZONE));
        assertThat(patient.id()).isEqualTo(FIRST);
        assertThat(patient.createdAt()).isEqualTo(NINE);
        assertThat(patient.version()).isEqualTo(1);
        assertThat(desk.clinic().auditLines())
                .containsExactly(AuditLine.of(
                        RECEPTIONIST,
                        NINE,
                        "patient.add",
                        Optional.of(FIRST.value()),
                        List.of(FIRST),
                        Set.of("name", "phone", "cpf", "birthDate")));
    }

    @Test
    void isForTheClinicAlone() {
        for (var actor : List.of(ADMIN, SYSTEM, Actors.professional(new ProfileId(SequenceIds.id(1))))) {
            assertThat(add(actor, Optional.empty(), desk.auditedActions().size() + 1))
                    .isInstanceOf(Outcome.Added.class);
        }
        for (var actor : List.of(ANONYMOUS, Actors.client(new ProfileId(SequenceIds.id(1))))) {
            assertThat(add(actor, Optional.empty(), 9)).isEqualTo(new Outcome.NotAllowed());
        }
        assertThat(desk.auditedActions()).hasSize(3);
    }

    @Test
    void refusesACpfThatAnotherHas() {
        desk.clinic().has(aPatient().cpf(Cpfs.of(1)).build());
        assertThat(add(RECEPTIONIST, Optional.empty(), 1)).isEqualTo(new Outcome.CpfTaken());
        assertThat(desk.auditedActions()).isEmpty();
    }

    @Test
    void refusesWhoIsBornAfterTodayInTheClinicsZone() {
        desk.time().becomes(Moments.at(23, 30));
        assertThat(add(RECEPTIONIST, Optional.of(TODAY.plusDays(1)), 1)).isEqualTo(new Outcome.Unborn());
        assertThat(add(RECEPTIONIST, Optional.of(TODAY), 1)).isInstanceOf(Outcome.Added.class);
    }

    private Outcome add(Actor actor, Optional<LocalDate> birthDate, int cpf) {
        return desk.patients()
                .addPatient()
                .handle(new AddPatient.Command(
                        actor,
                        new PersonName("Ana"),
                        new Phone("+5511987654321"),
                        Optional.empty(),
                        Optional.of(Cpfs.of(cpf)),
                        birthDate,
                        Optional.empty()));
    }
}
