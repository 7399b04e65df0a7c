package clinic.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * One rule about classes.
 *
 * @param number its number in style.md §9; {@code "§7"} stands for that section
 * @param name what it asks; its letters alone name the world of its canaries
 * @param under the rule for a root package
 * @param sights what its report must tell when the canaries are judged, one for each
 */
record HouseRule(String number, String name, Function<Packages, ArchRule> under, List<String> sights) {
    static HouseRule of(String number, String name, Function<Packages, ArchRule> under, String... sights) {
        return new HouseRule(number, name, under, List.of(sights));
    }

    /** Where the canaries live. */
    Packages cage() {
        return new Packages(Classes.CANARIES + "." + name.replaceAll("[^a-z]", ""));
    }

    @Override
    public String toString() {
        return number + ": " + name;
    }
}
