package clinic.adapter.postgres.catalogue;

import static clinic.adapter.postgres.generated.Tables.PROCEDIMENTOS;
import static clinic.adapter.postgres.generated.Tables.PROCEDURE_PROFESSIONALS;
import static clinic.adapter.postgres.generated.Tables.PROFILES;

import clinic.adapter.postgres.generated.Keys;
import clinic.adapter.postgres.generated.tables.records.ProcedimentosRecord;
import clinic.adapter.postgres.shared.Claims;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.domain.catalogue.Procedure;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.catalogue.Procedures;
import clinic.domain.shared.Id;
import clinic.domain.shared.Money;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Keeps procedures in {@code procedimentos}, and who performs them in {@code procedure_professionals}. */
public final class JooqProcedures implements Procedures {
    private static final Field<UUID[]> PROFESSIONALS = DSL.array(DSL.select(PROCEDURE_PROFESSIONALS.PROFILE_ID)
                    .from(PROCEDURE_PROFESSIONALS)
                    .where(PROCEDURE_PROFESSIONALS.PROCEDURE_ID.eq(PROCEDIMENTOS.ID)))
            .as("professionals");

    private final PostgresUnitOfWork unitOfWork;

    public JooqProcedures(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Kept add(Procedure procedure) {
        if (!areProfessionals(procedure.professionals())) return Kept.UNKNOWN_PROFESSIONAL;
        dsl().insertInto(PROCEDIMENTOS).set(row(procedure)).execute();
        keepProfessionals(procedure);
        return Kept.KEPT;
    }

    @Override
    public Optional<Procedure> lock(ProcedureId id) {
        var locked = dsl().select(PROCEDIMENTOS.ID)
                .from(PROCEDIMENTOS)
                .where(PROCEDIMENTOS.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional();
        // read once it is ours: who performs it may have changed while we waited
        return locked.flatMap(row -> find(id));
    }

    @Override
    public Kept save(Procedure changed) {
        if (!areProfessionals(newIn(changed))) return Kept.UNKNOWN_PROFESSIONAL;
        var rows = dsl().update(PROCEDIMENTOS)
                .set(row(changed))
                .where(PROCEDIMENTOS.ID.eq(changed.id().value()))
                .and(PROCEDIMENTOS.VERSION.eq(changed.version() - 1))
                .execute();
        if (rows != 1) throw new IllegalStateException("not kept, as another version is there: " + changed.id());
        dsl().deleteFrom(PROCEDURE_PROFESSIONALS)
                .where(PROCEDURE_PROFESSIONALS.PROCEDURE_ID.eq(changed.id().value()))
                .and(PROCEDURE_PROFESSIONALS.PROFILE_ID.notIn(values(changed.professionals())))
                .execute();
        keepProfessionals(changed);
        return Kept.KEPT;
    }

    @Override
    public Optional<Procedure> find(ProcedureId id) {
        return dsl().select(PROCEDIMENTOS.asterisk(), PROFESSIONALS)
                .from(PROCEDIMENTOS)
                .where(PROCEDIMENTOS.ID.eq(id.value()))
                .fetchOptional(JooqProcedures::procedure);
    }

    @Override
    public Page<Procedure> list(Optional<Boolean> active, Paging paging) {
        var found = dsl().select(PROCEDIMENTOS.asterisk(), PROFESSIONALS)
                .from(PROCEDIMENTOS)
                .where(active.map(PROCEDIMENTOS.ACTIVE::eq).orElse(DSL.trueCondition()))
                .and(paging.after().map(JooqProcedures::isAfter).orElse(DSL.trueCondition()))
                .orderBy(PROCEDIMENTOS.NAME_KEY, PROCEDIMENTOS.ID)
                .limit(paging.limit() + 1)
                .fetch(JooqProcedures::procedure);
        if (found.size() <= paging.limit()) return new Page<>(found, Optional.empty());
        var shown = found.subList(0, paging.limit());
        return new Page<>(shown, Optional.of(shown.getLast().id().value().toString()));
    }

    private static Condition isAfter(String position) {
        var last = PROCEDIMENTOS.as("last_shown");
        return DSL.row(PROCEDIMENTOS.NAME_KEY, PROCEDIMENTOS.ID)
                .gt(DSL.select(last.NAME_KEY, last.ID).from(last).where(last.ID.eq(UUID.fromString(position))));
    }

    /** Those who did not perform it before: who did may have ceased to be a professional since. */
    private Set<ProfileId> newIn(Procedure changed) {
        var newcomers = new HashSet<>(changed.professionals());
        dsl().select(PROCEDURE_PROFESSIONALS.PROFILE_ID)
                .from(PROCEDURE_PROFESSIONALS)
                .where(PROCEDURE_PROFESSIONALS.PROCEDURE_ID.eq(changed.id().value()))
                .fetch(row -> new ProfileId(row.value1()))
                .forEach(newcomers::remove);
        return newcomers;
    }

    /** Whether all of them are; none of them ceases to be one before the transaction ends. */
    private boolean areProfessionals(Set<ProfileId> profiles) {
        return dsl().select(PROFILES.ID)
                        .from(PROFILES)
                        .where(PROFILES.ID.in(values(profiles)))
                        .and(PROFILES.ROLE.eq(Claims.nameOf(Role.PROFESSIONAL)))
                        .orderBy(PROFILES.ID)
                        .forShare()
                        .fetch()
                        .size()
                == profiles.size();
    }

    private void keepProfessionals(Procedure procedure) {
        var insert = dsl().insertInto(
                        PROCEDURE_PROFESSIONALS,
                        PROCEDURE_PROFESSIONALS.PROCEDURE_ID,
                        PROCEDURE_PROFESSIONALS.PROFILE_ID);
        if (procedure.professionals().isEmpty()) return;
        for (var profile : procedure.professionals())
            insert = insert.values(procedure.id().value(), profile.value());
        insert.onConflictOnConstraint(Keys.PROCEDURE_PROFESSIONALS_PK)
                .doNothing()
                .execute();
    }

    private DSLContext dsl() {
        return unitOfWork.dsl();
    }

    private static List<UUID> values(Set<ProfileId> profiles) {
        return profiles.stream().map(Id::value).toList();
    }

    private static ProcedimentosRecord row(Procedure procedure) {
        var row = new ProcedimentosRecord();
        row.setId(procedure.id().value());
        row.setName(procedure.name());
        row.setDescription(procedure.description());
        row.setDurationMinutes(Math.toIntExact(procedure.duration().toMinutes()));
        row.setBufferBeforeMinutes(Math.toIntExact(procedure.bufferBefore().toMinutes()));
        row.setBufferAfterMinutes(Math.toIntExact(procedure.bufferAfter().toMinutes()));
        row.setPriceCents(procedure.price().cents());
        row.setActive(procedure.active());
        row.setCreatedAt(procedure.createdAt());
        row.setVersion(procedure.version());
        return row;
    }

    private static Procedure procedure(Record found) {
        var row = found.into(PROCEDIMENTOS);
        return new Procedure(
                new ProcedureId(row.getId()),
                row.getName(),
                row.getDescription(),
                Duration.ofMinutes(row.getDurationMinutes()),
                Duration.ofMinutes(row.getBufferBeforeMinutes()),
                Duration.ofMinutes(row.getBufferAfterMinutes()),
                new Money(row.getPriceCents()),
                Arrays.stream(found.get(PROFESSIONALS)).map(ProfileId::new).collect(Collectors.toSet()),
                row.getActive(),
                row.getCreatedAt(),
                row.getVersion());
    }
}
