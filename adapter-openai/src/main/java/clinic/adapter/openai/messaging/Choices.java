package clinic.adapter.openai.messaging;

import clinic.domain.messaging.Assistant.Advice;
import clinic.domain.messaging.Assistant.Question;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a model chose, if it can be chosen: a valid schema does not make it so. What it holds for clinical goes to a person,
 * whatever it chose.
 */
final class Choices {
    private static final int LONGEST_YEARS = 1;

    private final JsonNode content;
    private final Question asked;

    private Choices(JsonNode content, Question asked) {
        this.content = content;
        this.asked = asked;
    }

    static Advice read(JsonNode content, Question asked) {
        return Tool.of(content.path(AdviceForm.TOOL).asText(""))
                .map(new Choices(content, asked)::advice)
                .orElseGet(() -> new Advice.Nothing("unknown_tool"));
    }

    private Advice advice(Tool tool) {
        var clinical = content.path(AdviceForm.CLINICAL);
        if (clinical.asBoolean(false)) return new Advice.HandOver(true);
        return switch (tool) {
            case SHOW_TREATMENTS -> new Advice.ShowTreatments();
            case FIND_TIMES -> times();
            case SHOW_VISITS -> new Advice.ShowVisits();
            case ANSWER ->
                number(AdviceForm.QUESTION, asked.questions())
                        .<Advice>map(Advice.Answer::new)
                        .orElseGet(() -> new Advice.Nothing("unknown_question"));
            case HAND_OVER -> new Advice.HandOver(!clinical.isBoolean());
            case NONE -> new Advice.Nothing("none");
        };
    }

    private Advice times() {
        var treatment = number(AdviceForm.TREATMENT, asked.treatments());
        if (treatment.isEmpty() && isNamed(AdviceForm.TREATMENT)) return new Advice.Nothing("unknown_treatment");
        var day = day();
        if (day.isEmpty() && isNamed(AdviceForm.DAY)) return new Advice.Nothing("unknown_day");
        return new Advice.FindTimes(treatment, day);
    }

    private boolean isNamed(String field) {
        return !content.path(field).isMissingNode() && !content.path(field).isNull();
    }

    /** A number from 1 to as many as there are. */
    private Optional<Integer> number(String field, List<String> among) {
        var node = content.path(field);
        return Optional.of(node)
                .filter(told -> told.isIntegralNumber() && told.canConvertToInt())
                .map(JsonNode::intValue)
                .filter(number -> number >= 1 && number <= among.size());
    }

    /** A day from today on, within a year. */
    private Optional<LocalDate> day() {
        try {
            var day = LocalDate.parse(content.path(AdviceForm.DAY).asText(""));
            var isOver = day.isBefore(asked.today());
            var isFar = day.isAfter(asked.today().plusYears(LONGEST_YEARS));
            return isOver || isFar ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
