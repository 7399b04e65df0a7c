package clinic.adapter.postgres.privacy;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.privacy.OptOuts;
import clinic.domain.shared.Phone;

/** Keeps what people said about messages in {@code message_opt_outs}. */
public final class PostgresOptOuts implements OptOuts {
    private static final Trip SAY =
            Trip.of("insert into message_opt_outs (phone, stop, channel, proof, at) values (?, ?, ?, ?, ?)");
    private static final Trip LAST =
            Trip.of("select stop from message_opt_outs where phone = ? order by at desc, id desc limit 1");

    private final PostgresUnitOfWork unitOfWork;

    public PostgresOptOuts(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void say(Word word) {
        unitOfWork.tell(
                SAY,
                binder -> binder.with(word.phone().e164())
                        .with(word.isStop())
                        .with(word.channel())
                        .with(word.proof())
                        .with(word.at()),
                results -> word);
    }

    @Override
    public boolean isStopped(Phone phone) {
        return unitOfWork.tell(LAST, binder -> binder.with(phone.e164()), results -> {
            var row = results.next();
            return row.next() && row.getBoolean(1);
        });
    }
}
