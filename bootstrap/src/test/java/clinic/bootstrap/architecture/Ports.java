package clinic.bootstrap.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/**
 * Which classes are ports: the interfaces of the domain that stand by themselves and that nothing in the domain
 * implements. A sealed type and an interface for the domain's own records are none; nor are the two words below.
 */
final class Ports {
    private static final Set<String> WORDS = Set.of("Id", "DomainEvent");

    private Ports() {}

    static DescribedPredicate<JavaClass> of(Packages packages) {
        return DescribedPredicate.describe("are ports", type -> isPort(type, packages.domain()));
    }

    private static boolean isPort(JavaClass type, String domain) {
        return Packages.within(domain, type.getPackageName())
                && type.isInterface()
                && !type.isAnnotation()
                && type.isTopLevelClass()
                && !WORDS.contains(type.getSimpleName())
                && type.getAllSubclasses().stream()
                        .noneMatch(subclass -> Packages.within(domain, subclass.getPackageName()));
    }
}
