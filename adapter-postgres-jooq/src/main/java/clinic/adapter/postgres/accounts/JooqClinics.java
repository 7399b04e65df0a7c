package clinic.adapter.postgres.accounts;

import static clinic.adapter.postgres.generated.Tables.CLINIC_SETTINGS;

import clinic.adapter.postgres.generated.Keys;
import clinic.adapter.postgres.generated.tables.records.ClinicSettingsRecord;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.Clinics;
import clinic.domain.accounts.Faq;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/** Keeps the clinic in the one row of {@code clinic_settings}. */
public final class JooqClinics implements Clinics {
    private static final short ONE = 1;

    private final PostgresUnitOfWork unitOfWork;

    public JooqClinics(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Clinic> find(Actor actor) {
        return unitOfWork.inTransaction(
                actor, () -> dsl().selectFrom(CLINIC_SETTINGS).fetchOptional(JooqClinics::clinic));
    }

    @Override
    public Optional<Clinic> lock() {
        return dsl().selectFrom(CLINIC_SETTINGS).forNoKeyUpdate().fetchOptional(JooqClinics::clinic);
    }

    @Override
    public Opening open(Clinic clinic) {
        var row = row(clinic);
        row.setId(ONE);
        var rows = dsl().insertInto(CLINIC_SETTINGS)
                .set(row)
                .onConflictOnConstraint(Keys.CLINIC_SETTINGS_PK)
                .doNothing()
                .execute();
        return rows == 1 ? Opening.OPENED : Opening.OPEN_BEFORE;
    }

    @Override
    public void save(Clinic changed) {
        var rows = dsl().update(CLINIC_SETTINGS)
                .set(row(changed))
                .where(CLINIC_SETTINGS.VERSION.eq(changed.version() - 1))
                .execute();
        if (rows != 1) {
            throw new IllegalStateException(
                    "the clinic is not kept, as another version is there: " + changed.version());
        }
    }

    private DSLContext dsl() {
        return unitOfWork.dsl();
    }

    private static ClinicSettingsRecord row(Clinic clinic) {
        var row = new ClinicSettingsRecord();
        row.setName(clinic.name());
        row.setAddress(clinic.address().orElse(null));
        row.setPhone(clinic.phone().map(Phone::e164).orElse(null));
        row.setTimeZone(clinic.timeZone().getId());
        row.setSlotGridMinutes(clinic.slotGridMinutes());
        row.setMinimumNoticeMinutes(clinic.minimumNoticeMinutes());
        row.setHorizonDays(clinic.horizonDays());
        row.setClosingOn(clinic.closingDays().toArray(LocalDate[]::new));
        row.setFaqQuestions(clinic.faq().stream().map(Faq::question).toArray(String[]::new));
        row.setFaqAnswers(clinic.faq().stream().map(Faq::answer).toArray(String[]::new));
        row.setVersion(clinic.version());
        return row;
    }

    private static Clinic clinic(ClinicSettingsRecord row) {
        return new Clinic(
                row.getName(),
                Optional.ofNullable(row.getAddress()),
                Optional.ofNullable(row.getPhone()).map(Phone::new),
                ZoneId.of(row.getTimeZone()),
                row.getSlotGridMinutes(),
                row.getMinimumNoticeMinutes(),
                row.getHorizonDays(),
                new TreeSet<>(List.of(row.getClosingOn())),
                faq(row),
                row.getVersion());
    }

    private static List<Faq> faq(ClinicSettingsRecord row) {
        var questions = row.getFaqQuestions();
        var answers = row.getFaqAnswers();
        return IntStream.range(0, questions.length)
                .mapToObj(place -> new Faq(questions[place], answers[place]))
                .toList();
    }
}
