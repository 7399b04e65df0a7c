package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.messaging.AiOffers;
import clinic.domain.messaging.Contact;
import java.time.Instant;

/** Remembers in {@code ai_offers} to whom it was said that a model could help. */
public final class PostgresAiOffers implements AiOffers {
    private static final Trip OFFER = Trip.of("""
        insert into ai_offers (contact, version, said_at)
        values (?, ?, ?)
        on conflict on constraint ai_offers_pk do nothing\
        """);
    private static final Trip REFUSE = Trip.of("""
        insert into ai_offers (contact, version, said_at, refused_at, refusal_proof)
        values (?, ?, ?, ?, ?)
        on conflict on constraint ai_offers_pk do update
        set refused_at = excluded.refused_at,
          refusal_proof = excluded.refusal_proof\
        """);

    private final PostgresUnitOfWork unitOfWork;

    public PostgresAiOffers(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public boolean offer(Contact contact, String version, Instant at) {
        return unitOfWork.tell(
                OFFER, binder -> binder.with(contact.key()).with(version).with(at), results -> results.changed() == 1);
    }

    @Override
    public void refuse(Contact contact, String version, String proof, Instant at) {
        unitOfWork.tell(
                REFUSE,
                binder -> binder.with(contact.key())
                        .with(version)
                        .with(at)
                        .with(at)
                        .with(Storable.text(proof)),
                Work.Results::changed);
    }
}
