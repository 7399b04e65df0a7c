package clinic.sandbox.openai;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day in a few words of Portuguese. */
final class SpokenDay {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})\\b");
    private static final Map<String, DayOfWeek> WEEK = Map.of(
            "segunda", DayOfWeek.MONDAY,
            "terça", DayOfWeek.TUESDAY,
            "quarta", DayOfWeek.WEDNESDAY,
            "quinta", DayOfWeek.THURSDAY,
            "sexta", DayOfWeek.FRIDAY,
            "sábado", DayOfWeek.SATURDAY);

    private SpokenDay() {}

    /**
     * The day that a text names.
     *
     * @param told where the first date is today's
     */
    static Optional<LocalDate> in(String text, String told) {
        var first = ISO.matcher(told);
        if (!first.find()) return Optional.empty();
        var today = LocalDate.parse(first.group());
        var said = text.toLowerCase(Locale.ROOT);
        if (said.contains("amanhã")) return Optional.of(today.plusDays(1));
        if (said.contains("hoje")) return Optional.of(today);
        var numbers = NUMBERS.matcher(said);
        if (numbers.find()) return numbered(numbers.group(1), numbers.group(2), today);
        return WEEK.entrySet().stream()
                .filter(day -> said.contains(day.getKey()))
                .map(day -> today.with(TemporalAdjusters.next(day.getValue())))
                .findFirst();
    }

    private static Optional<LocalDate> numbered(String day, String month, LocalDate today) {
        try {
            var date = LocalDate.of(today.getYear(), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date.isBefore(today) ? date.plusYears(1) : date);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
