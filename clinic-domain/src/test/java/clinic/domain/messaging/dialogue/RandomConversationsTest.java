package clinic.domain.messaging.dialogue;

import static clinic.domain.messaging.dialogue.Reception.ANA;
import static clinic.domain.messaging.dialogue.Reception.BIA;
import static clinic.domain.messaging.dialogue.Reception.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Message;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.messaging.Conversing;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random people say random things over few times; {@link Conversing} checks that the desk is not asked without end. */
class RandomConversationsTest {
    private static final int CASES = 60;
    private static final int TURNS = 250;
    private static final List<Message.Kind> KINDS = List.of(Message.Kind.values());
    private static final List<String> PHRASES = List.of(
            "oi",
            "menu",
            "agendar",
            "quero agendar botox",
            "agendar botox ou peeling",
            "marcar peeling para outra pessoa na sexta",
            "remarcar",
            "cancelar",
            "meus horários",
            "atendente",
            "ajuda",
            "voltar",
            "mais",
            "sim",
            "sim",
            "sim",
            "não",
            "qualquer",
            "1",
            "1",
            "1",
            "1",
            "2",
            "2",
            "3",
            "9",
            "0",
            "opção 2",
            "botox",
            "dra ana",
            "amanhã",
            "sexta",
            "hoje",
            "dia 12",
            "12/03",
            "31/02",
            "12/03/2099",
            "ontem",
            "10h",
            "às 14:30",
            "de tarde",
            "parar",
            "voltar a receber",
            "Maria Souza",
            "11 98765-4321",
            "👍",
            "1️⃣",
            "obrigado",
            "",
            " ",
            "xyz",
            "??");

    private final Portuguese wording = new Portuguese();

    /** One who writes, and how many answers in a row were not understood. */
    private static final class Guest {
        private final Conversing conversing;
        private int misunderstood;

        private Guest(Conversing conversing) {
            this.conversing = conversing;
        }
    }

    @Test
    void saysNothingThatDidNotHappenAndForgetsNoHold() {
        Set<Class<?>> said = new HashSet<>();
        Seeds.forEach(CASES, random -> {
            var reception = reception();
            var guests = guests(reception, random);
            for (int turn = 0; turn < TURNS; turn++) {
                if (random.nextInt(8) == 0) reception.time.pass(Duration.ofMinutes(random.nextInt(1, 8)));
                if (random.nextInt(60) == 0) reception.desk.loses(at(random.nextInt(12), 9, 0));
                var guest = guests.get(random.nextInt(guests.size()));
                var before = reception.desk.visits();
                var answer = guest.conversing.says(said(random, guest.conversing.state()));
                answer.replies().forEach(reply -> said.add(reply.getClass()));
                onlySaysWhatHappened(answer, before, reception.desk.visits());
                hasPatience(guest, answer);
                isReadable(answer);
                holdsForThoseWhoConfirm(reception, guests);
                booksNothingTwice(reception.desk.visits());
            }
        });
        assertThat(said).contains(Reply.Booked.class, Reply.Moved.class, Reply.Cancelled.class, Reply.HandedOver.class);
    }

    private static Reception reception() {
        var reception = Reception.closed();
        for (int day = 0; day < 12; day++) {
            reception.opens(ANA, at(day, 9, 0));
            reception.opens(BIA, at(day, 9, 0));
            reception.opens(ANA, at(day, 14, 30));
        }
        return reception;
    }

    private static List<Guest> guests(Reception reception, Random random) {
        var guests = new ArrayList<Guest>();
        for (int i = 0; i < 5; i++) {
            var phone = new Phone("+551198765432" + i);
            for (int patients = random.nextInt(3); patients > 0; patients--) {
                reception.desk.hasPatient(phone, "Pessoa " + "ABC".charAt(patients) + " " + i);
            }
            guests.add(new Guest(reception.contact(new Contact.Known(phone))));
        }
        guests.add(new Guest(reception.contact(new Contact.Hidden("77"))));
        return guests;
    }

    private static Said said(Random random, State state) {
        return switch (random.nextInt(20)) {
            case 0 -> new Said.Unreadable(KINDS.get(random.nextInt(KINDS.size())));
            case 1 -> new Said.Text(junk(random));
            case 2 -> new Said.Choice("1", one(PHRASES, random));
            case 3, 4, 5 -> new Said.Text(one(PHRASES, random));
            default -> new Said.Text(one(sensible(state), random));
        };
    }

    /** What somebody says who wants to get on. */
    private static List<String> sensible(State state) {
        return switch (state) {
            case State.Start at ->
                List.of(
                        "agendar",
                        "agendar sexta",
                        "marcar botox amanhã",
                        "agendar peeling para outra pessoa",
                        "remarcar",
                        "cancelar",
                        "meus horários");
            case State.AtMenu at -> List.of("1", "1", "2", "3");
            case State.Recognising at -> List.of("sim", "não", "1", "2");
            case State.Naming at -> List.of("Maria Souza", "me chamo Rui Alves");
            case State.Phoning at -> List.of("11 98765-4321", "(11) 98765-4320");
            case State.ChoosingPerson at -> List.of("1", "2", "opção 2");
            case State.ChoosingTreatment at -> List.of("1", "2", "botox");
            case State.ChoosingProfessional at -> List.of("1", "2", "3", "qualquer");
            case State.ChoosingTime at -> List.of("1", "2", "5", "mais", "sexta", "amanhã às 9h");
            case State.Confirming at -> List.of("sim", "sim", "1", "não", "voltar", "sexta", "menu", "oi?");
            case State.ChoosingVisit at -> List.of("1", "2");
            case State.ConfirmingCancellation at -> List.of("sim", "não");
            case State.Pending at -> List.of("oi");
            case State.Wishing wishing -> sensible(wishing.at());
        };
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static String junk(Random random) {
        var junk = new StringBuilder();
        for (int length = random.nextInt(400); length > 0; length--) {
            junk.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
        }
        return junk.toString();
    }

    private static void onlySaysWhatHappened(Conversing.Answer answer, List<Visit> before, List<Visit> after) {
        for (var reply : answer.replies()) {
            if (reply instanceof Reply.Booked) assertThat(after).hasSize(before.size() + 1);
            if (reply instanceof Reply.Cancelled) assertThat(after).hasSize(before.size() - 1);
            if (reply instanceof Reply.Moved moved) isWhereItIsSaidToBe(moved.appointed(), before, after);
        }
        boolean isTold = answer.replies().stream()
                .anyMatch(reply -> reply instanceof Reply.Booked
                        || reply instanceof Reply.Moved
                        || reply instanceof Reply.Cancelled);
        assertThat(isTold || before.equals(after)).as("%s", answer).isTrue();
    }

    /** Of two who share a telephone, both may move a visit to the same time: the second finds it there. */
    private static void isWhereItIsSaidToBe(Reply.Appointed told, List<Visit> before, List<Visit> after) {
        assertThat(after)
                .hasSameSizeAs(before)
                .anyMatch(visit ->
                        visit.start().atZone(Moments.ZONE).toLocalDateTime().equals(told.start())
                                && visit.professionalName().equals(told.professional()));
    }

    private static void hasPatience(Guest guest, Conversing.Answer answer) {
        boolean isMisunderstood = answer.replies().stream()
                .anyMatch(reply -> reply instanceof Reply.NotUnderstood
                        || reply instanceof Reply.YesOrNo
                        || reply instanceof Reply.WhichTime
                        || reply instanceof Reply.NotAName
                        || reply instanceof Reply.NotAPhone
                        || reply instanceof Reply.CannotRead);
        guest.misunderstood = isMisunderstood ? guest.misunderstood + 1 : 0;
        assertThat(guest.misunderstood).isLessThanOrEqualTo(2);
        if (answer.isHandedOver()) assertThat(guest.conversing.state()).isEqualTo(new State.Start());
    }

    private void isReadable(Conversing.Answer answer) {
        assertThat(answer.replies()).isNotEmpty();
        for (var reply : answer.replies()) {
            assertThat(wording.text(reply)).isNotBlank().hasSizeLessThanOrEqualTo(Message.LONGEST);
        }
    }

    /** Each time that is still held is that of somebody who was shown its summary. */
    private static void holdsForThoseWhoConfirm(Reception reception, List<Guest> guests) {
        var confirming = guests.stream()
                .map(guest -> guest.conversing.state())
                .flatMap(state -> state instanceof State.Confirming at ? Stream.of(at.reserved()) : Stream.empty())
                .toList();
        for (var kept : reception.desk.holds()) {
            assertThat(confirming).anySatisfy(reserved -> {
                assertThat(reserved.wish().patient()).isEqualTo(kept.patient());
                assertThat(reserved.pick()).isEqualTo(Pick.of(kept.time()));
            });
        }
    }

    private static void booksNothingTwice(List<Visit> visits) {
        assertThat(visits.stream().map(visit -> new Pick(visit.professional(), visit.start())))
                .doesNotHaveDuplicates();
    }
}
