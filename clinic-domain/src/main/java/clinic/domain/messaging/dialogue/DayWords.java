package clinic.domain.messaging.dialogue;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the day that somebody in Brazil means, from the day on which it is said. */
final class DayWords {
    /** So many days ahead nobody books. */
    private static final int FARTHEST_DAYS = 365;

    /** A day without its year that was so many days ago is not next year's. */
    private static final int RECENT_DAYS = 90;

    private static final int CENTURY = 2000;
    private static final int YEARS_OF_TWO_DIGITS = 100;

    private static final List<String> MONTHS = List.of(
            "janeiro",
            "fevereiro",
            "marco",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro");
    private static final List<String> WEEKDAYS = List.of(
            "segunda|2a|seg",
            "terca|3a",
            "quarta|4a|qua",
            "quinta|5a|qui",
            "sexta|6a|sex",
            "sabado|sab",
            "domingo|dom");

    private static final Pattern IN_DIGITS =
            Pattern.compile("(?<![\\d/.:\\-])(\\d{1,2})[/.\\-](\\d{1,2})(?:[/.\\-](\\d{4}|\\d{2}))?(?![/.\\-:\\d])");
    private static final Pattern WITH_MONTH =
            Pattern.compile("\\b(\\d{1,2})o? (?:de )?(" + String.join("|", MONTHS) + ")(?: (?:de )?(\\d{4}))?\\b");
    private static final Pattern OF_MONTH = Pattern.compile("\\bdia (\\d{1,2})o?\\b");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:(proxim[ao]) )?(" + String.join("|", WEEKDAYS)
            + ")(?: feira)?\\b(?: (que vem|da semana que vem|da proxima semana))?");
    private static final Pattern NEXT_WEEK = Pattern.compile("\\b(?:semana que vem|proxima semana)\\b");
    private static final Pattern NEXT_MONTH = Pattern.compile("\\b(?:mes que vem|proximo mes)\\b");

    /** What was understood. */
    sealed interface Day {
        record On(LocalDate date) implements Day {}

        record Past(LocalDate date) implements Day {}

        record TooFar(LocalDate date) implements Day {}
    }

    private DayWords() {}

    /** The day; empty when none is named, or one that no calendar has. */
    static Optional<Day> of(Words words, LocalDate today) {
        var plain = words.ungreeted();
        return relative(plain, today)
                .or(() -> find(IN_DIGITS, plain).flatMap(found -> written(found, found.group(2), today)))
                .or(() -> find(WITH_MONTH, plain)
                        .flatMap(found -> written(found, "" + (MONTHS.indexOf(found.group(2)) + 1), today)))
                .or(() -> find(OF_MONTH, plain).flatMap(found -> ofMonth(Integer.parseInt(found.group(1)), today)))
                .or(() -> find(WEEKDAY, plain).map(found -> weekday(found, today)))
                .or(() -> NEXT_WEEK.matcher(plain).find() ? Optional.of(mondayAfter(today)) : Optional.empty())
                .or(() -> NEXT_MONTH.matcher(plain).find()
                        ? Optional.of(today.with(TemporalAdjusters.firstDayOfNextMonth()))
                        : Optional.empty())
                .map(date -> judged(date, today));
    }

    private static Day judged(LocalDate date, LocalDate today) {
        if (date.isBefore(today)) return new Day.Past(date);
        return date.isAfter(today.plusDays(FARTHEST_DAYS)) ? new Day.TooFar(date) : new Day.On(date);
    }

    private static Optional<LocalDate> relative(String plain, LocalDate today) {
        var padded = " " + plain + " ";
        if (padded.contains(" depois de amanha ")) return Optional.of(today.plusDays(2));
        if (padded.contains(" amanha ")) return Optional.of(today.plusDays(1));
        if (padded.contains(" hoje ")) return Optional.of(today);
        return padded.contains(" ontem ") ? Optional.of(today.minusDays(1)) : Optional.empty();
    }

    private static Optional<LocalDate> written(Matcher found, String month, LocalDate today) {
        int day = Integer.parseInt(found.group(1));
        var year = Optional.ofNullable(found.group(3)).map(Integer::parseInt);
        if (year.isPresent()) {
            return date(year.get() < YEARS_OF_TWO_DIGITS ? CENTURY + year.get() : year.get(), month, day);
        }
        return date(today.getYear(), month, day)
                .filter(date -> !date.isBefore(today.minusDays(RECENT_DAYS)))
                .or(() -> date(today.getYear() + 1, month, day));
    }

    private static Optional<LocalDate> date(int year, String month, int day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The next day with this number, today included. */
    private static Optional<LocalDate> ofMonth(int day, LocalDate today) {
        if (day < 1 || day > 31) return Optional.empty();
        var month = YearMonth.from(today);
        while (!month.isValidDay(day) || month.atDay(day).isBefore(today)) month = month.plusMonths(1);
        return Optional.of(month.atDay(day));
    }

    private static LocalDate weekday(Matcher found, LocalDate today) {
        var wanted = dayOfWeek(found.group(2));
        var later = Optional.ofNullable(found.group(3)).orElse("");
        if (later.contains("semana")) return mondayAfter(today).with(TemporalAdjusters.nextOrSame(wanted));
        var isNext = found.group(1) != null || !later.isEmpty();
        return today.with(isNext ? TemporalAdjusters.next(wanted) : TemporalAdjusters.nextOrSame(wanted));
    }

    private static DayOfWeek dayOfWeek(String name) {
        for (int day = 0; day < WEEKDAYS.size(); day++) {
            if (List.of(WEEKDAYS.get(day).split("\\|")).contains(name)) return DayOfWeek.of(day + 1);
        }
        throw new IllegalArgumentException("no day of the week: " + name);
    }

    private static LocalDate mondayAfter(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static Optional<Matcher> find(Pattern pattern, String plain) {
        var matcher = pattern.matcher(plain);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
