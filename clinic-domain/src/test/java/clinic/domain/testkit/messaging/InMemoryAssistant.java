package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Assistant;
import clinic.domain.shared.AiModel;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** An assistant that chooses what it is told, if that can be chosen, and else nothing. Thread-safe. */
public final class InMemoryAssistant implements Assistant {
    public static final AiModel MODEL = new AiModel("models.example", "chooses");

    private final Deque<Advice> next = new ArrayDeque<>();
    private final List<Question> asked = new ArrayList<>();
    private boolean isAway;

    /** The next question comes to this; what is told follows each other. */
    public synchronized void chooses(Advice advice) {
        next.add(advice);
    }

    /** Until it is back, it chooses nothing, and nothing that it was told is used up. */
    public synchronized void isAway(boolean away) {
        isAway = away;
    }

    /** The questions that arrived. */
    public synchronized List<Question> asked() {
        return List.copyOf(asked);
    }

    @Override
    public synchronized Advice advise(Question question) {
        if (isAway) return new Advice.Nothing("away");
        if (question.text().isBlank()) return new Advice.Nothing("blank");
        asked.add(question);
        return Optional.ofNullable(next.poll())
                .filter(advice -> isPossible(advice, question))
                .orElseGet(() -> new Advice.Nothing("none"));
    }

    @Override
    public Optional<AiModel> model() {
        return Optional.of(MODEL);
    }

    private static boolean isPossible(Advice advice, Question asked) {
        return switch (advice) {
            case Advice.FindTimes(var treatment, var day) ->
                treatment.map(number -> isOf(number, asked.treatments())).orElse(true)
                        && day.map(date -> isNear(date, asked.today())).orElse(true);
            case Advice.Answer(var question) -> isOf(question, asked.questions());
            case Advice.ShowTreatments shown -> true;
            case Advice.ShowVisits shown -> true;
            case Advice.HandOver handed -> true;
            case Advice.Nothing nothing -> true;
        };
    }

    private static boolean isOf(int number, List<String> names) {
        return number >= 1 && number <= names.size();
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusYears(1));
    }
}
