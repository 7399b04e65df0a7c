package clinic.domain.messaging;

import clinic.domain.messaging.Assistant.Advice;
import clinic.domain.messaging.Assistant.Question;
import clinic.domain.messaging.dialogue.Hint;
import clinic.domain.messaging.dialogue.Treatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the assistant may choose from, and what its choice comes to. It is not taken at its word: a number that was not shown
 * and a day that cannot be booked come to nothing.
 */
public record Counsel(List<Treatment> treatments, Leaflet leaflet, LocalDate today) {
    /** The longest text that is shown to the assistant, in characters; what is longer is cut. */
    public static final int LONGEST = 1_000;

    public Counsel {
        treatments = List.copyOf(treatments);
    }

    /** What the assistant is asked. */
    public Question question(String text) {
        return new Question(
                text,
                treatments.stream().map(Treatment::name).toList(),
                leaflet.answers().stream().map(KnownAnswer::question).toList(),
                today);
    }

    /** What it chose, checked; empty: nothing that can be used. */
    public Optional<Hint> hint(Advice advice) {
        return switch (advice) {
            case Advice.ShowTreatments show -> Optional.of(new Hint.Book());
            case Advice.FindTimes(var treatment, var day) -> times(treatment, day);
            case Advice.ShowVisits show -> Optional.of(new Hint.Visits());
            case Advice.Answer answer ->
                find(leaflet.answers(), answer.question()).map(known -> new Hint.Answer(known.answer()));
            case Advice.HandOver handOver -> Optional.of(new Hint.Person(handOver.isClinical()));
            case Advice.Nothing nothing -> Optional.empty();
        };
    }

    private Optional<Hint> times(Optional<Integer> treatment, Optional<LocalDate> day) {
        if (day.filter(this::isBeyond).isPresent()) return Optional.empty();
        if (treatment.isEmpty()) {
            return treatments.size() == 1
                    ? Optional.of(new Hint.Times(treatments.getFirst().id(), day))
                    : Optional.of(new Hint.Book());
        }
        return find(treatments, treatment.get()).map(found -> new Hint.Times(found.id(), day));
    }

    private boolean isBeyond(LocalDate day) {
        return day.isBefore(today) || day.isAfter(today.plusDays(leaflet.horizonDays()));
    }

    private static <T> Optional<T> find(List<T> all, int number) {
        return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }
}
