package clinic.bootstrap.architecture;

import static clinic.bootstrap.architecture.Packages.tree;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesBetweenModules;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The features and what they know of each other (style.md §9, rules 7, 8, 9). */
final class FeatureRules {
    private static final String TANGLED = "features that know each other can be neither read nor changed alone";

    private FeatureRules() {}

    static ArchRule noCyclesInTheDomain(Packages p) {
        return slices().matching(tree(p.domain() + ".(*)"))
                .should()
                .beFreeOfCycles()
                .because(TANGLED);
    }

    static ArchRule noCyclesInTheApplication(Packages p) {
        return slices().matching(tree(p.application() + ".(*)"))
                .should()
                .beFreeOfCycles()
                .because(TANGLED);
    }

    static ArchRule noCyclesInsideAnAdapter(Packages p) {
        return slices().matching(tree(p.adapters() + ".(*).(*)"))
                .should()
                .beFreeOfCycles()
                .because(TANGLED);
    }

    static ArchRule theMapIsRespected(Packages p) {
        return modules()
                .definedByPackages(tree(p.domain() + ".(*)"))
                .should()
                .respectTheirAllowedDependencies(Features.map(), consideringOnlyDependenciesBetweenModules())
                .because("architecture.md says who may see whom; what must flow the other way is an event");
    }

    static ArchRule everyFeatureIsOnTheMap(Packages p) {
        return classes()
                .that()
                .resideInAnyPackage(tree(p.domain()), tree(p.application()))
                .should(Wrongs.holds("lie in a feature of the map", type -> offTheMap(type, p)))
                .because("packages are features, with the same names everywhere; a new one is a decision");
    }

    static ArchRule featuresMeetByIdOrEvent(Packages p) {
        return classes()
                .that()
                .resideInAPackage(tree(p.domain()))
                .should(Wrongs.holds(
                        "see of other features ids and events only",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> isAnothersObject(dependency, p))
                                .map(Dependency::getDescription)))
                .because("a feature names another's aggregate by its id and reacts to its change by event");
    }

    private static Stream<String> offTheMap(JavaClass type, Packages p) {
        var tree = Packages.within(p.domain(), type.getPackageName()) ? p.domain() : p.application();
        var feature = Features.of(type.getPackageName(), tree);
        return Features.names().contains(feature) ? Stream.of() : Stream.of("lies in no feature: '" + feature + "'");
    }

    private static boolean isAnothersObject(Dependency dependency, Packages p) {
        var target = dependency.getTargetClass().getBaseComponentType();
        var own = Features.of(dependency.getOriginClass().getPackageName(), p.domain());
        var other = Features.of(target.getPackageName(), p.domain());
        return !other.isEmpty()
                && !other.equals(own)
                && !other.equals(Features.SHARED)
                && !isWord(target, p, "Id")
                && !isWord(target, p, "DomainEvent");
    }

    private static boolean isWord(JavaClass type, Packages p, String word) {
        return type.isAssignableTo(p.domain() + "." + Features.SHARED + "." + word);
    }
}
