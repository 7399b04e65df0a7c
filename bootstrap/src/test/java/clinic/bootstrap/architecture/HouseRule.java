package clinic.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * One rule about classes.
 *
 * @param number its number in style.md §9; 7 in {@code "§7"} stands for that section
 * @param name what it asks, and the name of its canary's world when joined to one small word
 * @param sight what its report must tell when the canary is judged
 * @param under the rule for a root package
 */
record HouseRule(String number, String name, String sight, Function<Packages, ArchRule> under) {
    /** Where the canary lives. */
    Packages cage() {
        return new Packages(Classes.CANARIES + "." + name.replaceAll("[^a-z]", ""));
    }

    @Override
    public String toString() {
        return number + ": " + name;
    }
}
