package clinic.domain.testkit.catalogue;

import clinic.domain.catalogue.Procedure;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.Money;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.Set;

/** A procedure for a test; what the test does not say is ordinary: a consultation of 30 minutes that nobody performs yet. */
public final class ProcedureBuilder {
    private static final SequenceIds IDS = SequenceIds.from(4_000_000);

    private ProcedureId id = new ProcedureId(IDS.next());
    private String name = "Consulta";
    private String description = "";
    private Duration duration = Duration.ofMinutes(30);
    private Duration bufferBefore = Duration.ZERO;
    private Duration bufferAfter = Duration.ZERO;
    private Money price = new Money(25_000);
    private Set<ProfileId> professionals = Set.of();
    private boolean active = true;

    private ProcedureBuilder() {}

    public static ProcedureBuilder aProcedure() {
        return new ProcedureBuilder();
    }

    /** A procedure of this name. */
    public static Procedure named(String name) {
        return aProcedure().name(name).build();
    }

    public ProcedureBuilder id(ProcedureId chosen) {
        id = chosen;
        return this;
    }

    public ProcedureBuilder name(String called) {
        name = called;
        return this;
    }

    public ProcedureBuilder description(String text) {
        description = text;
        return this;
    }

    public ProcedureBuilder lasting(Duration length) {
        duration = length;
        return this;
    }

    public ProcedureBuilder buffers(Duration before, Duration after) {
        bufferBefore = before;
        bufferAfter = after;
        return this;
    }

    public ProcedureBuilder price(Money amount) {
        price = amount;
        return this;
    }

    public ProcedureBuilder performedBy(ProfileId... people) {
        professionals = Set.of(people);
        return this;
    }

    public ProcedureBuilder retired() {
        active = false;
        return this;
    }

    public Procedure build() {
        return new Procedure(
                id,
                name,
                description,
                duration,
                bufferBefore,
                bufferAfter,
                price,
                professionals,
                active,
                Moments.DAWN,
                1);
    }
}
