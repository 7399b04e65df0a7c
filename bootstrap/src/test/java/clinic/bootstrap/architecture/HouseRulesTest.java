package clinic.bootstrap.architecture;

import static clinic.bootstrap.architecture.Packages.tree;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final Packages MODEL = new Packages(Classes.CANARIES + ".model");

    static List<HouseRule> rules() {
        return HouseRules.ALL;
    }

    static List<String> packages() {
        return Packages.CLINIC.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheClinic(HouseRule rule) {
        rule.under().apply(Packages.CLINIC).check(Classes.SHIPPED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSeenFailingOnItsCanaries(HouseRule rule) {
        var cage = rule.cage();

        var report = rule.under().apply(cage).evaluate(Classes.in(cage)).getFailureReport();

        assertThat(rule.sights())
                .isNotEmpty()
                .allSatisfy(sight -> assertThat(report.getDetails())
                        .anySatisfy(detail -> assertThat(detail).contains(sight)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesAWellBuiltWorldInPeace(HouseRule rule) {
        var report = rule.under().apply(MODEL).evaluate(Classes.in(MODEL)).getFailureReport();

        assertThat(report.getDetails()).isEmpty();
    }

    /** ArchUnit lets a rule about a misspelt package pass for ever. */
    @ParameterizedTest
    @MethodSource("packages")
    void judgesAPackageThatHoldsClasses(String name) {
        var judged = Classes.SHIPPED.that(resideInAPackage(tree(name)));

        assertThat(judged).as("classes in " + name).isNotEmpty();
    }

    @Test
    void knowsAModelThatHasEverything() {
        assertThat(MODEL.all())
                .allSatisfy(name -> assertThat(Classes.in(MODEL).that(resideInAPackage(tree(name))))
                        .as("classes in " + name)
                        .isNotEmpty());
    }

    @Test
    void exceptsOnlyWhatThereIs() {
        assertThat(StoreRules.EXCEPTED)
                .allSatisfy(name -> assertThat(Classes.SHIPPED.contain(Packages.CLINIC.root() + "." + name))
                        .as(name)
                        .isTrue());
    }

    @Test
    void knowsAllRulesOfTheStyle() {
        assertThat(HouseRules.ALL)
                .extracting(HouseRule::number)
                .contains("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "17");
    }

    @Test
    void givesEveryRuleACageOfItsOwn() {
        assertThat(HouseRules.ALL).extracting(HouseRule::cage).doesNotHaveDuplicates();
    }
}
