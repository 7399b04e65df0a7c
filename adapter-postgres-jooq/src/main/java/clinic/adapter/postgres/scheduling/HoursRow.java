package clinic.adapter.postgres.scheduling;

import clinic.domain.scheduling.Diary;
import clinic.domain.scheduling.Occupancy;
import clinic.domain.scheduling.Stretch;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A professional with working hours, gathered from rows of {@code id, zone, weekday, from, to, performs}, one a stretch;
 * who works at no time has one row without a weekday.
 */
record HoursRow(ZoneId zone, boolean performs, Map<DayOfWeek, List<Stretch>> weekly) {
    static Map<UUID, HoursRow> read(ResultSet row) throws SQLException {
        var professionals = new LinkedHashMap<UUID, HoursRow>();
        while (row.next()) {
            var id = row.getObject(1, UUID.class);
            var professional = professionals.get(id);
            if (professional == null) {
                professional =
                        new HoursRow(ZoneId.of(row.getString(2)), row.getBoolean(6), new EnumMap<>(DayOfWeek.class));
                professionals.put(id, professional);
            }
            professional.add(row);
        }
        return professionals;
    }

    private void add(ResultSet row) throws SQLException {
        var weekday = row.getInt(3);
        if (row.wasNull()) return;
        weekly.computeIfAbsent(DayOfWeek.of(weekday), day -> new ArrayList<>())
                .add(new Stretch(row.getInt(4), row.getInt(5)));
    }

    static List<Diary> diaries(Map<UUID, HoursRow> professionals, Map<UUID, Occupancy> busy) {
        return professionals.entrySet().stream()
                .map(entry -> new Diary(
                        new ProfileId(entry.getKey()),
                        new WorkingHours(
                                entry.getValue().zone(), entry.getValue().weekly()),
                        busy.getOrDefault(entry.getKey(), Occupancy.empty()),
                        entry.getValue().performs()))
                .toList();
    }
}
