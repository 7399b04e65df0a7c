package clinic.adapter.rest.scheduling;

import clinic.adapter.rest.shared.Body;
import clinic.adapter.rest.shared.Read;
import clinic.adapter.rest.shared.Reads;
import clinic.domain.scheduling.Stretch;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads and writes the week as the contract has it: {@code [{day: "MONDAY", from: "09:00", to: "12:00"}]}. */
final class Weekly {
    private static final int MOST = 70;
    private static final int HOUR = 60;
    private static final Pattern CLOCK = Pattern.compile("(\\d{2}):(\\d{2})");
    private static final Map<String, DayOfWeek> DAYS = days();
    private static final Read<Integer> MINUTE = Reads.line(20).then(Weekly::minute);

    private Weekly() {}

    private static Map<String, DayOfWeek> days() {
        var days = new LinkedHashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) days.put(day.name(), day);
        return days;
    }

    private static Read.Result<Integer> minute(String text) {
        var clock = CLOCK.matcher(text);
        if (!clock.matches()) return Read.wrongType("Deve ser uma hora HH:MM, como 09:00.");
        var minutes = Integer.parseInt(clock.group(2));
        var total = Integer.parseInt(clock.group(1)) * HOUR + minutes;
        return minutes < HOUR && total <= Stretch.DAY_MINUTES
                ? Read.fine(total)
                : Read.unacceptable("Esta hora não existe; o fim do dia é 24:00.");
    }

    /** The stretches of each day; what is wrong with one is noted at its place. */
    static Map<DayOfWeek, List<Stretch>> read(Body body, String field) {
        var week = new EnumMap<DayOfWeek, List<Stretch>>(DayOfWeek.class);
        for (var item : body.objects(field, MOST)) {
            var day = item.required("day", Reads.word(DAYS));
            var from = item.required("from", MINUTE);
            var to = item.required("to", MINUTE);
            item.close();
            if (day.find().isEmpty() || from.find().isEmpty() || to.find().isEmpty()) continue;
            if (to.get() <= from.get()) item.refuse("to", "Deve ser depois de from.");
            else add(week.computeIfAbsent(day.get(), key -> new ArrayList<>()), from.get(), to.get(), item);
        }
        return week;
    }

    private static void add(List<Stretch> day, int from, int to, Body item) {
        var stretch = new Stretch(from, to);
        if (day.stream().anyMatch(stretch::overlaps)) item.refuse("from", "Sobrepõe outro horário do mesmo dia.");
        else day.add(stretch);
    }

    static void write(JsonGenerator json, String field, Map<DayOfWeek, List<Stretch>> week) throws IOException {
        json.writeArrayFieldStart(field);
        for (var day : DayOfWeek.values()) {
            for (var stretch : week.getOrDefault(day, List.of())) {
                json.writeStartObject();
                json.writeStringField("day", day.name());
                json.writeStringField("from", clock(stretch.fromMinute()));
                json.writeStringField("to", clock(stretch.toMinute()));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / HOUR, minute % HOUR);
    }
}
