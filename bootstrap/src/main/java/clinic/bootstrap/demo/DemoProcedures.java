package clinic.bootstrap.demo;

import clinic.bootstrap.Machine;
import clinic.bootstrap.Stores;
import clinic.domain.catalogue.Procedure;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.Money;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the demo clinic offers. */
final class DemoProcedures {
    private final Stores stores;
    private final Machine machine;
    private final List<Procedure> loaded = new ArrayList<>();

    DemoProcedures(Stores stores, Machine machine) {
        this.stores = stores;
        this.machine = machine;
    }

    List<Procedure> load(List<ProfileId> professionals) {
        var ana = professionals.get(0);
        var bruno = professionals.get(1);
        var carla = professionals.get(2);
        add("Avaliação inicial", "Primeira consulta.", 30, 0, 10, 15_000, Set.of(ana, bruno, carla));
        add("Toxina botulínica", "Terço superior da face.", 45, 10, 15, 120_000, Set.of(ana, bruno));
        add("Preenchimento labial", "Ácido hialurônico, 1 ml.", 60, 10, 15, 150_000, Set.of(ana));
        add("Limpeza de pele", "Limpeza profunda com extração.", 60, 5, 10, 22_000, Set.of(carla));
        add("Peeling químico", "Peeling superficial.", 40, 5, 15, 38_000, Set.of(ana, carla));
        add("Microagulhamento", "Face, com ativos.", 75, 10, 20, 65_000, Set.of(bruno, carla));
        add("Depilação a laser", "Axilas, uma sessão.", 20, 5, 5, 12_000, Set.of(carla));
        add("Laser CO2 fracionado", "Face inteira.", 90, 15, 30, 220_000, Set.of(bruno));
        return loaded;
    }

    private void add(
            String name, String description, int minutes, int before, int after, long cents, Set<ProfileId> by) {
        var procedure = new Procedure(
                new ProcedureId(machine.ids().next()),
                name,
                description,
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(before),
                Duration.ofMinutes(after),
                new Money(cents),
                by,
                true,
                machine.time().instant().truncatedTo(ChronoUnit.SECONDS),
                1);
        stores.procedures().add(procedure);
        loaded.add(procedure);
    }
}
