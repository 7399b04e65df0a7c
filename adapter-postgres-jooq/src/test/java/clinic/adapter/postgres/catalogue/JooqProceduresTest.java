package clinic.adapter.postgres.catalogue;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.catalogue.Procedures;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.catalogue.ProceduresContract;
import java.util.List;
import org.junit.jupiter.api.AutoClose;

class JooqProceduresTest extends ProceduresContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Override
    protected UnitOfWork unitOfWork() {
        return DATABASE.unitOfWork();
    }

    @Override
    protected Procedures procedures(List<ProfileId> professionals, ProfileId receptionist) {
        DATABASE.empty();
        professionals.forEach(professional -> profile(professional, "professional"));
        profile(receptionist, "receptionist");
        return new JooqProcedures(DATABASE.unitOfWork());
    }

    @Override
    protected void hasAnotherRole(ProfileId professional) {
        DATABASE.run("update profiles set role = 'admin' where id = '%s'".formatted(professional.value()));
    }

    private static void profile(ProfileId id, String role) {
        DATABASE.run("""
            insert into profiles (id, name, email, role, active, created_at, version)
            values ('%s', 'Ana', '%s@example.com', '%s', true, now(), 1)\
            """.formatted(id.value(), id.value(), role));
    }
}
