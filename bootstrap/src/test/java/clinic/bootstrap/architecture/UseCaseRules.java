package clinic.bootstrap.architecture;

import static clinic.bootstrap.architecture.Packages.tree;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One use case, one class; and adapters that hide (style.md §9, rule 13). */
final class UseCaseRules {
    /** Packages of an adapter whose classes the whole adapter, or everybody's tests, may use. */
    private static final Set<String> OPEN = Set.of("shared", "testkit");

    private UseCaseRules() {}

    static ArchRule useCasesAreFinal(Packages p) {
        return classes()
                .that(areUseCases(p))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("a use case is the driving port itself; nothing would ever be its second implementation");
    }

    static ArchRule useCasesHaveOneMethod(Packages p) {
        return classes()
                .that(areUseCases(p))
                .should(Wrongs.holds("have one public method, handle", UseCaseRules::otherThanHandle))
                .because("two verbs are two use cases");
    }

    static ArchRule useCasesHideTheirConstructors(Packages p) {
        return classes()
                .that(areUseCases(p))
                .should(Wrongs.holds(
                        "have no public constructor",
                        type -> type.getConstructors().stream()
                                .filter(constructor ->
                                        constructor.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(constructor -> "has a public constructor")))
                .because("a feature is offered as one record with one factory, which is all bootstrap needs to know");
    }

    static ArchRule adapterClassesHide(Packages p) {
        return classes()
                .that()
                .resideInAPackage(tree(p.adapters()))
                .should(Wrongs.holds(
                        "be package-private unless bootstrap or another package of the adapter uses them",
                        type -> isNeedlesslyPublic(type, p) ? Stream.of("is public for nobody") : Stream.of()))
                .because("public is a promise, and an adapter promises its ports only");
    }

    private static DescribedPredicate<JavaClass> areUseCases(Packages p) {
        return DescribedPredicate.describe(
                "are use cases",
                type -> Packages.within(p.application(), type.getPackageName())
                        && type.isTopLevelClass()
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.isRecord()
                        && !type.isEnum()
                        && !type.isInterface());
    }

    private static Stream<String> otherThanHandle(JavaClass type) {
        var names = type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaMethod::getName)
                .sorted()
                .toList();
        return names.equals(List.of("handle")) ? Stream.of() : Stream.of("has the public methods " + names);
    }

    private static boolean isNeedlesslyPublic(JavaClass type, Packages p) {
        var adapter = p.adapters() + "." + Features.of(type.getPackageName(), p.adapters());
        return type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !OPEN.contains(Features.of(type.getPackageName(), adapter))
                && type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .map(JavaClass::getPackageName)
                        .noneMatch(user -> Packages.within(p.bootstrap(), user)
                                || (Packages.within(adapter, user) && !user.equals(type.getPackageName())));
    }
}
