package clinic.domain.scheduling;

import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The front desk's view of some days. */
@PersonalData
public record Agenda(ZoneId zone, List<Day> days) {
    public Agenda {
        days = List.copyOf(days);
    }

    /** One day in the clinic's zone. */
    @PersonalData
    public record Day(LocalDate date, List<Entry> appointments, List<Absence> timeOff, List<Presence> workingHours) {
        @Override
        public String toString() {
            return "Day[" + date + "]";
        }
    }

    /** An appointment with the names that a person reads. */
    @PersonalData
    public record Entry(AppointmentView view, String procedureName, String professionalName) {
        @Override
        public String toString() {
            return "Entry[" + view.appointment().id().value() + "]";
        }
    }

    /** A professional is away. */
    public record Absence(TimeOffId id, ProfileId professional, Slot slot, String reason) {}

    /** A professional works. */
    public record Presence(ProfileId professional, String professionalName, Slot slot) {}

    @Override
    public String toString() {
        return "Agenda[" + days.size() + " days]";
    }
}
