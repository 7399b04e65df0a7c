package clinic.domain.messaging.dialogue;

import clinic.domain.messaging.Contact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What holds for one turn: whose it is, and when.
 *
 * @param named what was named at the beginning
 */
record Scene(Setting setting, Contact contact, Instant now, Named named) {
    LocalDate today() {
        return local(now).toLocalDate();
    }

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, setting.zone());
    }

    /** This moment of the clinic's day, or now, whichever is later. */
    Instant from(LocalDate day, LocalTime time) {
        var moment = day.atTime(time).atZone(setting.zone()).toInstant();
        return moment.isBefore(now) ? now : moment;
    }

    Reply.Menu menu() {
        return new Reply.Menu(setting.clinicName());
    }

    Reply.Appointed told(Visit visit) {
        return new Reply.Appointed(
                visit.patientName(), visit.procedureName(), visit.professionalName(), local(visit.start()));
    }
}
