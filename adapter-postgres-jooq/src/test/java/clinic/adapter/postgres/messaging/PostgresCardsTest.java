package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Cards.VisitCard;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Phone;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.messaging.CardsContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresCardsTest extends CardsContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeEach
    void emptyIt() {
        DATABASE.empty();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return DATABASE.unitOfWork();
    }

    @Override
    protected Cards cards() {
        return new PostgresCards(DATABASE.unitOfWork());
    }

    @Override
    protected void isPatient(PatientCard card, Phone phone) {
        DATABASE.run("""
            insert into pacientes (id, name, name_key, search_text, phone, created_at, version)
            values ('%1$s', '%2$s', lower('%2$s'), '', '%3$s', now(), 1)\
            """.formatted(card.id().value(), card.name(), phone.e164()));
    }

    @Override
    protected void hasTyped(PatientCard card, Phone phone) {
        isPatient(card, phone);
        DATABASE.run("""
            with typing as (
              insert into profiles (id, name, email, phone, role, active, created_at, version)
              values (gen_random_uuid(), 'A', 'a@example.com', '%2$s', 'client', true, now(), 1)
              returning id
            )
            update pacientes
            set profile_id = typing.id
            from typing
            where pacientes.id = '%1$s'\
            """.formatted(card.id().value(), phone.e164()));
    }

    @Override
    protected void isVisit(AppointmentId id, VisitCard card) {
        DATABASE.run("""
            with performer as (
              insert into profiles (id, name, email, role, active, created_at, version)
              values (gen_random_uuid(), '%3$s', 'bia@example.com', 'professional', true, now(), 1)
              returning id
            ), treatment as (
              insert into procedimentos (id, name, description, duration_minutes, buffer_before_minutes,
                buffer_after_minutes, price_cents, active, created_at, version)
              values (gen_random_uuid(), '%4$s', '', 30, 10, 15, 10000, true, now(), 1)
              returning id
            )
            insert into agendamentos (id, patient_id, procedure_id, professional_id, starts_at, ends_at,
              buffer_before_minutes, buffer_after_minutes, status, status_at, source, overridden, created_at, version)
            select '%1$s', '%2$s', treatment.id, performer.id, '%5$s', '%6$s', 10, 15, 'scheduled', now(), 'dashboard',
              false, now(), 1
            from performer, treatment\
            """.formatted(
                        id.value(),
                        card.patient().value(),
                        card.professionalName(),
                        card.procedureName(),
                        card.start(),
                        card.end()));
    }
}
