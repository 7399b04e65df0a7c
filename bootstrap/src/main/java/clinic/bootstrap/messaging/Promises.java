package clinic.bootstrap.messaging;

import clinic.bootstrap.messaging.FrontDesk.Privacy;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Reception.Proof;
import clinic.domain.messaging.dialogue.Fact;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.privacy.Notices.Acceptance;
import clinic.domain.privacy.OptOuts;
import clinic.domain.privacy.OptOuts.Word;
import java.time.InstantSource;

/** Keeps what a contact agrees to and refuses, with the message that proves it. */
final class Promises {
    private static final String CHANNEL = "whatsapp";

    private final Privacy privacy;
    private final InstantSource time;

    Promises(Privacy privacy, InstantSource time) {
        this.privacy = privacy;
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

    /** Under the name by which it writes: whose telephone that is may be told later. */
    Fact say(Contact contact, boolean isStop, Proof proof) {
        var said = new OptOuts.Proof(proof.message(), proof.words());
        privacy.optOuts().say(new Word(contact.key(), isStop, CHANNEL, said, time.instant()));
        return new Fact.Noted();
    }
}
