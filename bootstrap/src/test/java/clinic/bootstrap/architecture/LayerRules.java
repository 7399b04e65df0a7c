package clinic.bootstrap.architecture;

import static clinic.bootstrap.architecture.Packages.tree;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** The hexagon: who may depend on whom among the modules (style.md §9, rules 1, 2, 4, 5, 6). */
final class LayerRules {
    private LayerRules() {}

    static ArchRule domainStandsAlone(Packages p) {
        return classes()
                .that()
                .resideInAPackage(tree(p.domain()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(tree(p.domain()), "java..")
                .because("the clinic's rules outlive every framework");
    }

    static ArchRule applicationSeesTheDomainOnly(Packages p) {
        return classes()
                .that()
                .resideInAPackage(tree(p.application()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(tree(p.application()), tree(p.domain()), "java..")
                .because("a use case decides and orders; what it needs from outside is a port");
    }

    static ArchRule adaptersIgnoreEachOther(Packages p) {
        return slices().matching(tree(p.adapters() + ".(*)"))
                .should()
                .notDependOnEachOther()
                .because("one provider or one database must be replaceable without reading another's code");
    }

    static ArchRule onlyBootstrapSeesAdapters(Packages p) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(tree(p.adapters()), tree(p.bootstrap()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(tree(p.adapters()))
                .because("bootstrap connects everything, and only it may");
    }

    static ArchRule theSandboxStandsApart(Packages p) {
        return noClasses()
                .that()
                .resideInAPackage(tree(p.sandbox()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(tree(p.domain()), tree(p.application()), tree(p.adapters()), tree(p.bootstrap()))
                .because("a stand-in that knew our code would agree with its mistakes");
    }

    static ArchRule onlyBootstrapSeesTheSandbox(Packages p) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(tree(p.sandbox()), tree(p.bootstrap()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(tree(p.sandbox()))
                .because("production does without the sandbox");
    }

    static ArchRule nothingSeesBootstrap(Packages p) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(tree(p.bootstrap()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(tree(p.bootstrap()))
                .because("what is composed does not know its composer");
    }

    static ArchRule restTouchesNoPort(Packages p) {
        return noClasses()
                .that()
                .resideInAPackage(tree(p.rest()))
                .should()
                .dependOnClassesThat(Ports.of(p))
                .because("permission and audit are in the use cases; a route that calls a port goes around both");
    }

    static ArchRule drivenAdaptersSeeTheDomainOnly(Packages p) {
        return noClasses()
                .that()
                .resideInAPackage(tree(p.adapters()))
                .and()
                .resideOutsideOfPackage(tree(p.rest()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(tree(p.application()))
                .because("what is called does not call back: a driven adapter implements ports and knows no use case");
    }
}
