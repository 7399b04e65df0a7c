package clinic.bootstrap.architecture;

import static clinic.bootstrap.architecture.Packages.tree;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** jOOQ composes, Jdbi recites, and a class's name says which it does (style.md §9, rule 12). */
final class StoreRules {
    /** The classes, below the root, that may know both libraries under a name of their own, and why. */
    static final Set<String> EXCEPTED = Set.of(
            // binds the one connection that both share
            "adapter.postgres.shared.PostgresUnitOfWork",
            // tells what a refusal of the database means, whichever of the two met it
            "adapter.postgres.shared.Failures");

    private static final String JOOQ = "org.jooq";
    private static final String JDBI = "org.jdbi";
    private static final String WHY = "one class uses one of the two, and a reader knows which before opening it";

    private StoreRules() {}

    static ArchRule jooqIsNamed(Packages p) {
        return classes()
                .that()
                .resideInAPackage(tree(p.root()))
                .should(Wrongs.holds("be named Jooq* when they use jOOQ", type -> misnamed(type, JOOQ, "Jooq", p)))
                .because(WHY);
    }

    static ArchRule jdbiIsNamed(Packages p) {
        return classes()
                .that()
                .resideInAPackage(tree(p.root()))
                .should(Wrongs.holds("be named Jdbi* when they use Jdbi", type -> misnamed(type, JDBI, "Jdbi", p)))
                .because(WHY);
    }

    static ArchRule neverBoth(Packages p) {
        return classes()
                .that()
                .resideInAPackage(tree(p.root()))
                .should(Wrongs.holds(
                        "use jOOQ or Jdbi, never both",
                        type -> uses(type, JOOQ) && uses(type, JDBI) && !isExcepted(type, p)
                                ? Stream.of("uses jOOQ and Jdbi")
                                : Stream.of()))
                .because(WHY);
    }

    private static Stream<String> misnamed(JavaClass type, String library, String prefix, Packages p) {
        var named = outermost(type).getSimpleName().startsWith(prefix);
        return named || isExcepted(type, p) || !uses(type, library)
                ? Stream.of()
                : Stream.of("uses " + library + " and is not named " + prefix + "*");
    }

    private static boolean uses(JavaClass type, String library) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .anyMatch(target -> Packages.within(library, target.getPackageName()));
    }

    private static boolean isExcepted(JavaClass type, Packages p) {
        return EXCEPTED.stream().anyMatch(name -> outermost(type).getName().equals(p.root() + "." + name));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(StoreRules::outermost).orElse(type);
    }
}
