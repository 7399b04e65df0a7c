package clinic.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions told as sentences: a function from a class to what is wrong with it. */
final class Wrongs {
    private Wrongs() {}

    /** Holds for a class about which the function has nothing to say. */
    static ArchCondition<JavaClass> holds(String description, Function<JavaClass, Stream<String>> wrongs) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass subject, ConditionEvents events) {
                wrongs.apply(subject)
                        .distinct()
                        .map(wrong -> subject.getName() + " " + wrong)
                        .forEach(sentence -> events.add(SimpleConditionEvent.violated(subject, sentence)));
            }
        };
    }
}
