package clinic.adapter.postgres.privacy;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.privacy.Notices;

/** Keeps acceptances in {@code notice_acceptances}. */
public final class PostgresNotices implements Notices {
    private static final Trip ACCEPT = Trip.of("""
        insert into notice_acceptances (contact, version, channel, proof, at)
        values (?, ?, ?, ?, ?)
        on conflict on constraint notice_acceptances_pk do nothing\
        """);
    private static final Trip FIND = Trip.of("select 1 from notice_acceptances where contact = ? and version = ?");

    private final PostgresUnitOfWork unitOfWork;

    public PostgresNotices(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void accept(Acceptance acceptance) {
        unitOfWork.tell(
                ACCEPT,
                binder -> binder.with(acceptance.contact())
                        .with(acceptance.version())
                        .with(acceptance.channel())
                        .with(acceptance.proof())
                        .with(acceptance.at()),
                results -> acceptance);
    }

    @Override
    public boolean isAccepted(String contact, String version) {
        return unitOfWork.tell(
                FIND,
                binder -> binder.with(contact).with(version),
                results -> results.next().next());
    }
}
