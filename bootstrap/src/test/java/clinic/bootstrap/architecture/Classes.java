package clinic.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/** The classes that the rules judge, read once for all tests. */
final class Classes {
    static final String CANARIES = "clinic.bootstrap.architecture.canary";

    /** What we ship: every module's classes without tests, test kits and generated code. */
    static final JavaClasses SHIPPED =
            new ClassFileImporter().withImportOption(Classes::isShipped).importPackages(Packages.CLINIC.root());

    /** The canaries' worlds. */
    static final JavaClasses CAGES = new ClassFileImporter().importPackages(CANARIES);

    private Classes() {}

    /** One canary's world, and the classes in it. */
    static JavaClasses in(Packages world) {
        return CAGES.that(resideInAPackage(Packages.tree(world.root())));
    }

    private static boolean isShipped(Location location) {
        return !location.contains("/test-classes/")
                && !location.contains("-tests.jar")
                && !location.contains("/package-info.class")
                && !location.contains("/" + Packages.GENERATED.replace('.', '/') + "/");
    }
}
