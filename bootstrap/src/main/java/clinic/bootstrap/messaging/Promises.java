package clinic.bootstrap.messaging;

import clinic.bootstrap.messaging.FrontDesk.Privacy;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.HiddenContacts;
import clinic.domain.messaging.dialogue.Fact;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.privacy.Notices.Acceptance;
import clinic.domain.privacy.OptOuts.Word;
import clinic.domain.shared.Phone;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps what a contact agrees to and refuses, with the message that proves it. */
final class Promises {
    private static final String CHANNEL = "whatsapp";

    private final Privacy privacy;
    private final HiddenContacts hiddenContacts;
    private final InstantSource time;

    Promises(Privacy privacy, HiddenContacts hiddenContacts, InstantSource time) {
        this.privacy = privacy;
        this.hiddenContacts = hiddenContacts;
        this.time = time;
    }

    boolean isNoticeAccepted(Contact contact) {
        return privacy.notices().isAccepted(contact.key(), privacy.noticeVersion());
    }

    Fact accept(Request.AcceptNotice accept, String proof) {
        privacy.notices()
                .accept(new Acceptance(accept.contact().key(), accept.version(), CHANNEL, proof, time.instant()));
        return new Fact.Noted();
    }

    /** A contact that hides its telephone, also from the provider, gets nothing but answers anyway. */
    Fact say(Contact contact, boolean isStop, String proof) {
        phoneOf(contact)
                .ifPresent(phone -> privacy.optOuts().say(new Word(phone, isStop, CHANNEL, proof, time.instant())));
        return new Fact.Noted();
    }

    private Optional<Phone> phoneOf(Contact contact) {
        return switch (contact) {
            case Contact.Known known -> Optional.of(known.phone());
            case Contact.Hidden hidden -> hiddenContacts.phoneOf(hidden);
        };
    }
}
