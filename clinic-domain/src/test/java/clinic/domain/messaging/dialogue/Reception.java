package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.messaging.Contact;
import clinic.domain.shared.Money;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.messaging.Conversing;
import clinic.domain.testkit.messaging.InMemoryDesk;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** A small clinic on an ordinary Tuesday: two professionals, two treatments, times on three days. */
final class Reception {
    static final Phone PHONE = new Phone("+5511987654321");
    static final Contact CONTACT = new Contact.Known(PHONE);
    static final Setting SETTING = new Setting("Clínica Aurora", Moments.ZONE, "1");
    static final Professional ANA = new Professional(new ProfileId(SequenceIds.id(1)), "Dra. Ana Lima");
    static final Professional BIA = new Professional(new ProfileId(SequenceIds.id(2)), "Dra. Bia Reis");
    static final Treatment BOTOX =
            new Treatment(new ProcedureId(SequenceIds.id(11)), "Botox", Duration.ofMinutes(30), new Money(120_000));
    static final Treatment PEELING = new Treatment(
            new ProcedureId(SequenceIds.id(12)), "Peeling químico", Duration.ofMinutes(30), new Money(35_050));
    static final LocalDate TODAY = Moments.TODAY;

    final SettableTime time = SettableTime.at(Moments.DAWN);
    final InMemoryDesk desk = new InMemoryDesk(Moments.ZONE, time, SequenceIds.from(100));
    private final Portuguese wording = new Portuguese();

    private Reception() {}

    /** Both professionals have 9:00 today, 10:00 tomorrow and 14:30 on Friday. */
    static Reception open() {
        var reception = new Reception();
        reception.desk.offers(BOTOX);
        reception.desk.offers(PEELING);
        reception.desk.employs(ANA);
        reception.desk.employs(BIA);
        for (var professional : new Professional[] {ANA, BIA}) {
            reception.opens(professional, at(0, 9, 0));
            reception.opens(professional, at(1, 10, 0));
            reception.opens(professional, at(3, 14, 30));
        }
        return reception;
    }

    /** The clinic without times. */
    static Reception closed() {
        var reception = new Reception();
        reception.desk.offers(BOTOX);
        reception.desk.offers(PEELING);
        reception.desk.employs(ANA);
        reception.desk.employs(BIA);
        return reception;
    }

    void opens(Professional professional, Instant start) {
        desk.opens(professional, start, Duration.ofMinutes(30));
    }

    static Instant at(int daysAhead, int hour, int minute) {
        return TODAY.plusDays(daysAhead)
                .atTime(hour, minute)
                .atZone(Moments.ZONE)
                .toInstant();
    }

    Conversing contact() {
        return contact(CONTACT);
    }

    Conversing contact(Contact contact) {
        return new Conversing(new Dialogue(SETTING), desk, time, contact);
    }

    /** What is read on the contact's telephone. */
    String read(Conversing.Answer answer) {
        return answer.replies().stream().map(wording::text).collect(Collectors.joining("\n\n"));
    }

    /** Says one after another; what is read at last. */
    Conversing.Answer afterAll(Conversing contact, String... texts) {
        Conversing.Answer last = contact.says(texts[0]);
        for (int i = 1; i < texts.length; i++) last = contact.says(texts[i]);
        return last;
    }
}
