package clinic.bootstrap.architecture;

import java.util.List;

/**
 * The packages that the rules speak of.
 *
 * @param root what they lie in: {@code clinic}, or a canary's world
 */
record Packages(String root) {
    static final Packages CLINIC = new Packages("clinic");

    /** What jOOQ makes from the migrations; no rule judges it. */
    static final String GENERATED = "clinic.adapter.postgres.generated";

    String domain() {
        return root + ".domain";
    }

    String application() {
        return root + ".application";
    }

    String adapters() {
        return root + ".adapter";
    }

    String rest() {
        return adapters() + ".rest";
    }

    String postgres() {
        return adapters() + ".postgres";
    }

    String evolution() {
        return adapters() + ".evolution";
    }

    String openAi() {
        return adapters() + ".openai";
    }

    /** What stands in for providers: in tests and in the demo, never in production. */
    String sandbox() {
        return root + ".sandbox";
    }

    String bootstrap() {
        return root + ".bootstrap";
    }

    /** Those that must hold classes, or the rules about them would judge nothing. */
    List<String> all() {
        return List.of(domain(), application(), rest(), postgres(), evolution(), openAi(), sandbox(), bootstrap());
    }

    /** A package with everything below it, as ArchUnit writes it. */
    static String tree(String name) {
        return name + "..";
    }

    /** Whether the class or package of this name lies in that tree. */
    static boolean within(String tree, String name) {
        return name.equals(tree) || name.startsWith(tree + ".");
    }
}
