package clinic.bootstrap.architecture;

import static clinic.bootstrap.architecture.Packages.tree;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the domain's doors look like (style.md §9, rules 3 and 10; §7). */
final class PortRules {
    private static final int MOST_METHODS = 5;

    /** Besides the domain's own types, what a port may speak of: plain values, collections, time, streams of bytes. */
    private static final List<String> PLAIN = List.of("java.lang", "java.util", "java.time");

    private static final Set<String> BYTES = Set.of("java.io.InputStream", "java.io.OutputStream", "java.net.URI");

    /** Where drivers and frameworks live that {@code java..} would let in, or that could slip in one day. */
    private static final List<String> DRIVERS = List.of(
            "java.sql",
            "javax",
            "java.net.http",
            "org.jooq",
            "org.jdbi",
            "org.postgresql",
            "org.flywaydb",
            "com.zaxxer",
            "com.github.kagkarlsson",
            "com.fasterxml",
            "com.auth0",
            "io.github.resilience4j",
            "io.javalin",
            "jakarta",
            "org.slf4j");

    private PortRules() {}

    static ArchRule portsSpeakTheDomain(Packages p) {
        return classes()
                .that(Ports.of(p))
                .should(Wrongs.holds(
                        "speak domain types only",
                        port -> port.getMethods().stream()
                                .flatMap(method -> spokenBy(method)
                                        .filter(type -> !isDomainWord(type, p))
                                        .map(type -> told(method, type)))))
                .because("a port is what the use case wishes existed, in the clinic's words");
    }

    static ArchRule portsAreSmall(Packages p) {
        return classes()
                .that(Ports.of(p))
                .should(Wrongs.holds("have at most 5 methods and no default method", PortRules::tooMuch))
                .because("embedders implement our ports: a small port can be implemented, a big one only be copied");
    }

    static ArchRule noDriverTypeInTheDomain(Packages p) {
        return classes()
                .that()
                .resideInAPackage(tree(p.domain()))
                .should(Wrongs.holds(
                        "show no adapter or driver type",
                        type -> type.getMembers().stream()
                                .flatMap(member -> involvedIn(member)
                                        .filter(involved -> isDriver(involved, p))
                                        .map(involved -> told(member, involved)))))
                .because("a Connection in a signature makes every fake a database");
    }

    private static Stream<String> tooMuch(JavaClass port) {
        var methods = port.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .toList();
        var defaults = methods.stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(method -> "has a default method: " + method.getName());
        return methods.size() <= MOST_METHODS
                ? defaults
                : Stream.concat(defaults, Stream.of("has " + methods.size() + " methods"));
    }

    private static Stream<JavaClass> spokenBy(JavaMethod method) {
        return Stream.concat(involvedIn(method), method.getExceptionTypes().stream());
    }

    private static Stream<JavaClass> involvedIn(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType);
    }

    private static boolean isDomainWord(JavaClass type, Packages p) {
        return type.isPrimitive()
                || Packages.within(p.domain(), type.getPackageName())
                || PLAIN.stream().anyMatch(plain -> Packages.within(plain, type.getPackageName()))
                || BYTES.contains(type.getName());
    }

    private static boolean isDriver(JavaClass type, Packages p) {
        return Packages.within(p.adapters(), type.getPackageName())
                || DRIVERS.stream().anyMatch(driver -> Packages.within(driver, type.getPackageName()));
    }

    private static String told(JavaMember member, JavaClass type) {
        return "speaks of " + type.getName() + " in " + member.getName();
    }
}
