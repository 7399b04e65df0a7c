package clinic.bootstrap.architecture;

import static clinic.bootstrap.architecture.Packages.tree;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The machine's clock, dice and environment (style.md §9, rule 11). */
final class MachineRules {
    private static final Map<String, Set<String>> READINGS = Map.of(
            "java.time.InstantSource", Set.of("system"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.util.Random", Set.of("<init>"),
            "java.lang.Math", Set.of("random"),
            "java.lang.System", Set.of("getenv", "currentTimeMillis"),
            "java.lang.Thread", Set.of("sleep"),
            "java.util.concurrent.TimeUnit", Set.of("sleep"));

    private MachineRules() {}

    static ArchRule onlyBootstrapReadsTheMachine(Packages p) {
        return classes()
                .that()
                .resideInAPackage(tree(p.root()))
                .and()
                .resideOutsideOfPackage(tree(p.bootstrap()))
                .should(Wrongs.holds("read neither clock nor dice nor environment", MachineRules::readings))
                .because("what is asked of the machine cannot be chosen by a test; time and ids are handed in");
    }

    /** Calls and method references alike: {@code Instant.now()} and {@code Instant::now}. */
    private static Stream<String> readings(JavaClass type) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .filter(MachineRules::isReading)
                .map(JavaAccess::getDescription);
    }

    private static boolean isReading(JavaCodeUnitAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getName();
        return READINGS.getOrDefault(owner, Set.of()).contains(name)
                || (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")));
    }
}
