package clinic.bootstrap.architecture;

import static clinic.bootstrap.architecture.Packages.tree;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** What the domain's types are like (style.md §9, rules 14 and 15). */
final class DomainRules {
    private DomainRules() {}

    static ArchRule fieldsAreFinal(Packages p) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(tree(p.domain()))
                .should()
                .beFinal()
                .because("a state that changes under its reader is a race; a verb returns a new one");
    }

    static ArchRule noGettersOrSetters(Packages p) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(tree(p.domain()))
                .should()
                .haveNameMatching("[gs]et[A-Z].*")
                .because("the domain has words and verbs, not properties; `get` alone means: it must be there");
    }

    static ArchRule personalDataHidesItself(Packages p) {
        return classes()
                .that(holdPersonalData(p))
                .should(Wrongs.holds(
                        "declare a toString of their own",
                        type -> RecordText.isWrittenByHand(type)
                                ? Stream.of()
                                : Stream.of("prints all its parts, for want of a toString")))
                .because("a log line with a record in it would tell of a person (LGPD)");
    }

    /** The marked types; of a marked interface, those that implement it. */
    private static DescribedPredicate<JavaClass> holdPersonalData(Packages p) {
        var mark = p.domain() + "." + Features.SHARED + ".PersonalData";
        return DescribedPredicate.describe(
                "hold personal data",
                type -> !type.isInterface()
                        && (type.isAnnotatedWith(mark)
                                || type.getAllRawInterfaces().stream().anyMatch(above -> above.isAnnotatedWith(mark))
                                || type.getAllRawSuperclasses().stream()
                                        .anyMatch(above -> above.isAnnotatedWith(mark))));
    }
}
