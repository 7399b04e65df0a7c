package clinic.adapter.postgres.scheduling;

import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.Stretch;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sorts what was read into the days of an agenda. */
final class AgendaSheet {
    private final ZoneId zone;
    private final List<Column> columns;

    private record Column(
            LocalDate date,
            Slot slot,
            List<Agenda.Entry> entries,
            List<Agenda.Absence> absences,
            List<Agenda.Presence> presences) {}

    AgendaSheet(ZoneId zone, LocalDate first, int days) {
        this.zone = zone;
        this.columns = IntStream.range(0, days)
                .mapToObj(first::plusDays)
                .map(date -> new Column(
                        date,
                        new Slot(startOf(date, zone), startOf(date.plusDays(1), zone)),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>()))
                .toList();
    }

    private static Instant startOf(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    void add(Agenda.Entry entry) {
        var start = entry.view().appointment().visit().start();
        for (var column : columns) {
            if (!start.isBefore(column.slot().start())
                    && start.isBefore(column.slot().end())) {
                column.entries().add(entry);
                return;
            }
        }
    }

    void add(Agenda.Absence absence) {
        for (var column : columns) {
            if (column.slot().overlaps(absence.slot())) column.absences().add(absence);
        }
    }

    /** Working hours of a weekday, in the professional's zone, put on the clinic's days that they fall on. */
    void add(ProfileId professional, String name, ZoneId theirs, int weekday, int fromMinute, int toMinute) {
        for (var column : columns) {
            for (var date = column.date().minusDays(1);
                    !date.isAfter(column.date().plusDays(1));
                    date = date.plusDays(1)) {
                if (date.getDayOfWeek().getValue() != weekday) continue;
                new Stretch(fromMinute, toMinute)
                        .on(date, theirs)
                        .filter(slot -> !slot.start().isBefore(column.slot().start()))
                        .filter(slot -> slot.start().isBefore(column.slot().end()))
                        .ifPresent(slot -> column.presences().add(new Agenda.Presence(professional, name, slot)));
            }
        }
    }

    Agenda agenda() {
        return new Agenda(
                zone,
                columns.stream()
                        .map(column -> new Agenda.Day(
                                column.date(),
                                column.entries(),
                                column.absences(),
                                column.presences().stream()
                                        .sorted(Comparator.comparing((Agenda.Presence p) -> p.professionalName())
                                                .thenComparing(p -> p.slot().start()))
                                        .toList()))
                        .toList());
    }
}
