package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.application.messaging.Telephone.BIA;
import static clinic.application.messaging.Telephone.DOCTOR;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Dictations.Begun;
import clinic.domain.messaging.Dictations.Kept;
import clinic.domain.messaging.Dictations.Told;
import clinic.domain.messaging.Dictations.Written;
import clinic.domain.messaging.dialogue.Dictated;
import clinic.domain.messaging.dialogue.DictatedVisit;
import clinic.domain.messaging.dialogue.DictatedVisit.Stage;
import clinic.domain.messaging.dialogue.DictationFailure;
import clinic.domain.patients.PatientId;
import clinic.domain.records.RecordEvent;
import clinic.domain.records.RecordId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a professional's voice note. */
class DictatingTest {
    private static final Phone PHONE = BIA.telephone().orElseThrow();
    private static final DictatedVisit MARIA = visit(1, "Maria Souza", Stage.HERE);
    private static final DictatedVisit PEDRO = visit(2, "Pedro Reis", Stage.AHEAD);

    private final Telephone telephone = new Telephone();

    @BeforeEach
    void dictates() {
        telephone.notebook.dictates(DOCTOR.id(), PHONE);
    }

    private static DictatedVisit visit(int number, String name, Stage stage) {
        return new DictatedVisit(
                new AppointmentId(SequenceIds.id(800 + number)),
                new PatientId(SequenceIds.id(900 + number)),
                name,
                Moments.at(8 + number, 0),
                Moments.at(8 + number, 30),
                stage);
    }

    private List<String> dictate() {
        telephone.speaks(BIA);
        telephone.understandAll();
        return telephone.texts(BIA);
    }

    private String says(String text) {
        telephone.writes(BIA, text);
        telephone.understandAll();
        return telephone.texts(BIA).getLast();
    }

    @Test
    void beginsTheRecordOfThePatientInTheRoom() {
        telephone.notebook.today.addAll(List.of(MARIA, PEDRO));
        assertThat(dictate()).containsExactly("", "Begun");
        assertThat(telephone.notebook.begun).containsExactly(MARIA);
        assertThat(telephone.models.heard).isEmpty();
    }

    @Test
    void asksForWhomItIsAndTakesTheAnswer() {
        telephone.notebook.today.addAll(List.of(visit(3, "Rui Alves", Stage.AHEAD), PEDRO));
        assertThat(dictate()).containsExactly("", "Whose");
        assertThat(says("quem?")).isEqualTo("Whose");
        assertThat(says("pedro")).isEqualTo("Begun");
        assertThat(telephone.notebook.begun).containsExactly(PEDRO);
        assertThat(telephone.notebook.sounds).isEqualTo(1);
    }

    @Test
    void asksInAnyCaseWhoIsAPatientToo() {
        telephone.cards.isPatient(new PatientCard(new PatientId(SequenceIds.id(5)), "Dra. Lia"), PHONE);
        telephone.notebook.today.add(MARIA);
        assertThat(dictate()).containsExactly("", "Whose");
        assertThat(says("cancelar")).isEqualTo("GivenUp");
        assertThat(telephone.notebook.begun).isEmpty();
    }

    @Test
    void goesToTheMenuWhereSomethingElseIsWanted() {
        telephone.notebook.today.addAll(List.of(visit(3, "Rui Alves", Stage.AHEAD), PEDRO));
        dictate();
        assertThat(says("menu")).isEqualTo("Menu");
        assertThat(says("1")).isNotEqualTo("Begun");
        assertThat(telephone.notebook.begun).isEmpty();
    }

    @Test
    void isOverWhenNobodyAnswersInTime() {
        telephone.notebook.today.addAll(List.of(visit(3, "Rui Alves", Stage.AHEAD), PEDRO));
        dictate();
        telephone.pass(Duration.ofMinutes(30));
        assertThat(says("1")).isEqualTo("Menu");
        assertThat(telephone.notebook.begun).isEmpty();
    }

    @Test
    void isOverForWhoDictatesNoMore() {
        telephone.notebook.today.addAll(List.of(visit(3, "Rui Alves", Stage.AHEAD), PEDRO));
        dictate();
        telephone.notebook.dictatesNoMore(PHONE);
        assertThat(says("1")).isEqualTo("Menu");
        assertThat(telephone.notebook.begun).isEmpty();
    }

    @Test
    void saysWhyNothingIsWritten() {
        assertThat(dictate()).containsExactly("", "NobodyToday");
        telephone.notebook.today.add(MARIA);
        telephone.notebook.answer = Begun.NOT_ALLOWED;
        assertThat(dictate().getLast()).isEqualTo("NotAllowed");
        telephone.notebook.answer = Begun.BEFORE;
        assertThat(dictate().getLast()).isEqualTo("Before");
        telephone.notebook.answer = Begun.GONE;
        assertThat(dictate().getLast()).isEqualTo("Gone");
        telephone.notebook.kept = Optional.of(new Kept.TooLarge());
        assertThat(dictate().getLast()).isEqualTo("NotKept");
        telephone.notebook.kept = Optional.of(new Kept.NoSound());
        assertThat(dictate().getLast()).isEqualTo("NotKept");
    }

    @Test
    void givesTheOrdinaryMenuToWhoWrites() {
        telephone.notebook.today.add(MARIA);
        assertThat(says("oi")).isEqualTo("Menu");
        assertThat(says("1")).isEqualTo("Notice\n\nAskName");
    }

    @Test
    void tellsTheProfessionalWhatBecameOfIt() {
        var done = telephone.ids.next();
        var failed = telephone.ids.next();
        var dashboard = telephone.ids.next();
        var written = new Written(PHONE, "Maria", new Told.Done(new Dictated(Optional.of("Resumo"), List.of())));
        telephone.notebook.written.put(done, written);
        telephone.notebook.written.put(dashboard, written);
        telephone.notebook.written.put(
                failed, new Written(PHONE, "Maria", new Told.Failed(DictationFailure.NOTHING_SAID)));
        happens(RecordEvent.Kind.CREATED, done, "whatsapp");
        happens(RecordEvent.Kind.COMPLETED, done, "whatsapp");
        happens(RecordEvent.Kind.COMPLETED, dashboard, "dashboard");
        happens(RecordEvent.Kind.FAILED, failed, "whatsapp");
        while (telephone.messaging.announce().handle(new Announce.Command(Telephone.BOT))
                instanceof Announce.Outcome.Done) {
            telephone.sendAll();
        }
        assertThat(telephone.messenger.textsTo(new Contact.Known(PHONE))).containsExactly("Written", "Failed");
        assertThat(telephone.texts(new Contact.Known(PHONE)))
                .as("what is shown of it")
                .containsExactly("", "Failed");
        assertThat(telephone.find(ANA)).isEmpty();
    }

    private void happens(RecordEvent.Kind kind, UUID record, String source) {
        telephone.unitOfWork.inTransaction(Telephone.BOT, () -> {
            telephone.happenings.publish(
                    new RecordEvent(kind, new RecordId(record), telephone.now(), Map.of("source", source)));
            return record;
        });
    }
}
