package clinic.bootstrap.architecture;

import static clinic.bootstrap.architecture.Packages.tree;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** Names that say nothing and types that count wrongly (style.md §9, rule 17). */
final class NameRules {
    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private NameRules() {}

    static ArchRule noTechnicalNames(Packages p) {
        return noClasses()
                .that()
                .resideInAPackage(tree(p.root()))
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto)(\\$.*)?")
                .because("a name says what the thing is in the clinic");
    }

    static ArchRule noOldDate(Packages p) {
        return noClasses()
                .that()
                .resideInAPackage(tree(p.root()))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .because("it is neither a day nor an instant, and it can be changed by whoever holds it");
    }

    static ArchRule moneyIsExact(Packages p) {
        return classes()
                .that()
                .resideInAnyPackage(
                        tree(p.root() + "..finance"), tree(p.root() + "..shop"), tree(p.root() + "..invoicing"))
                .should(Wrongs.holds("count exactly", NameRules::inexact))
                .because("0.1 + 0.2 is not 0.3; money is centavos");
    }

    private static Stream<String> inexact(JavaClass type) {
        var members = type.getMembers().stream()
                .filter(member -> member.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .anyMatch(NameRules::isInexact))
                .map(member -> "counts inexactly in " + member.getName());
        var calls = type.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> isInexact(access.getTargetOwner())
                        || isInexact(access.getTarget().getRawReturnType())
                        || access.getTarget().getRawParameterTypes().stream().anyMatch(NameRules::isInexact))
                .map(access -> "counts inexactly: " + access.getDescription());
        return Stream.concat(members, calls);
    }

    private static boolean isInexact(JavaClass type) {
        return INEXACT.contains(type.getName());
    }
}
