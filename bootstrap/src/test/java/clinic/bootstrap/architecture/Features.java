package clinic.bootstrap.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The features of the clinic and who may see whom, written out once. All may see {@link #SHARED}, which sees none. */
final class Features {
    static final String SHARED = "shared";

    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            entry("audit", Set.of()),
            entry("privacy", Set.of()),
            entry("accounts", Set.of()),
            entry("catalogue", Set.of()),
            entry("patients", Set.of("privacy")),
            entry("scheduling", Set.of("accounts", "patients", "catalogue")),
            entry("records", Set.of("privacy", "accounts", "patients", "scheduling")),
            entry("telemedicine", Set.of("patients", "scheduling")),
            entry("inventory", Set.of("catalogue", "scheduling")),
            entry("finance", Set.of("privacy", "patients", "catalogue", "scheduling")),
            entry("invoicing", Set.of("patients", "finance")),
            entry("shop", Set.of("patients", "inventory", "finance")),
            entry("loyalty", Set.of("patients", "inventory", "finance", "shop")),
            entry("messaging", Set.of("privacy", "patients", "scheduling", "catalogue")),
            entry(
                    "automation",
                    Set.of(
                            "audit",
                            "privacy",
                            "accounts",
                            "catalogue",
                            "patients",
                            "scheduling",
                            "records",
                            "telemedicine",
                            "inventory",
                            "finance",
                            "invoicing",
                            "shop",
                            "loyalty",
                            "messaging")));

    private Features() {}

    /** Every feature, and {@link #SHARED}. */
    static Set<String> names() {
        var names = new TreeSet<>(MAY_SEE.keySet());
        names.add(SHARED);
        return names;
    }

    /** The map, as ArchUnit wants it. */
    static AllowedModuleDependencies map() {
        var allowed = AllowedModuleDependencies.allow().fromModule(SHARED).toModules();
        MAY_SEE.forEach((feature, seen) -> {
            var targets = new TreeSet<>(seen);
            targets.add(SHARED);
            allowed.fromModule(feature).toModules(targets.toArray(String[]::new));
        });
        return allowed;
    }

    /** The feature whose package this is, below a tree such as {@code clinic.domain}; empty for the tree itself. */
    static String of(String packageName, String tree) {
        if (!packageName.startsWith(tree + ".")) return "";
        var below = packageName.substring(tree.length() + 1);
        var dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
