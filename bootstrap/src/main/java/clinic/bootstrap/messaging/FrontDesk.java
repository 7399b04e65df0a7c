package clinic.bootstrap.messaging;

import clinic.bootstrap.messaging.WhatsAppCourier.Moment;
import clinic.domain.messaging.AiOffers;
import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.HiddenContacts;
import clinic.domain.messaging.Reception;
import clinic.domain.messaging.dialogue.Desk;
import clinic.domain.messaging.dialogue.Fact;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.privacy.Consents;
import clinic.domain.privacy.Notices;
import clinic.domain.privacy.OptOuts;
import clinic.domain.shared.Actor;
import java.time.InstantSource;

/**
 * The front desk at which the bot asks: the use cases that everybody else uses too, so that the same rules, refusals, audit
 * rows and events hold for it.
 */
public final class FrontDesk implements Reception {
    private final DeskUseCases useCases;
    private final Cards cards;
    private final Names names;
    private final Promises promises;
    private final Agreement agreement;
    private final InstantSource time;

    /** @param privacy what people have agreed to and refused */
    public FrontDesk(DeskUseCases useCases, Files files, Privacy privacy, Moment moment) {
        this.useCases = useCases;
        this.cards = files.cards();
        this.time = moment.time();
        this.names = new Names(useCases, files, time);
        this.promises = new Promises(privacy, time);
        this.agreement = new Agreement(privacy, files.cards(), moment);
    }

    /** Where the desk looks up who writes. */
    public record Files(Cards cards, HiddenContacts hiddenContacts) {}

    /** What people have agreed to and refused. */
    public record Privacy(Notices notices, OptOuts optOuts, Consents consents, AiOffers offers, String noticeVersion) {}

    @Override
    public Desk desk(Actor actor, Contact contact, Proof proof) {
        var visits = new Visits(useCases, names, cards, time, contact);
        return request -> answer(visits, actor, request, proof);
    }

    private Fact answer(Visits visits, Actor actor, Request request, Proof proof) {
        return switch (request) {
            case Request.WhoIs who ->
                new Fact.People(names.people(who.contact()), promises.isNoticeAccepted(who.contact()));
            case Request.Register register -> names.register(actor, register);
            case Request.AcceptNotice accept -> promises.accept(accept, proof.message());
            case Request.Treatments treatments -> new Fact.TreatmentList(names.treatments(actor));
            case Request.Professionals who -> new Fact.ProfessionalList(names.professionals(actor, who.procedure()));
            case Request.Times times -> visits.times(actor, times);
            case Request.Hold hold -> visits.hold(actor, hold);
            case Request.Release release -> visits.release(actor, release.hold());
            case Request.Book book -> visits.book(actor, book);
            case Request.Move move -> visits.move(actor, move);
            case Request.Cancel cancel -> visits.cancel(actor, cancel.visit());
            case Request.Visits of -> new Fact.VisitList(visits.ahead(actor, of.patients()));
            case Request.Stop stop -> promises.say(stop.contact(), true, proof);
            case Request.Resume resume -> promises.say(resume.contact(), false, proof);
            case Request.AllowAi allow -> agreement.allow(allow.contact(), proof.message());
            case Request.RefuseAi refuse -> agreement.refuse(refuse.contact(), proof.message());
        };
    }
}
