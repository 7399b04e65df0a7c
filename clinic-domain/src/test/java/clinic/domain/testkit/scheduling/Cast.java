package clinic.domain.testkit.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.BookingRules;
import clinic.domain.scheduling.ProcedureTimes;
import clinic.domain.scheduling.Stretch;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who works in the clinic of the tests, who comes, and what is done: Ana does everything, Bruno, who is in Manaus, an
 * hour behind, only consultations. Carla and Elisa sign in, Davi does not.
 */
public final class Cast {
    public static final ProfileId ANA = new ProfileId(SequenceIds.id(11));
    public static final ProfileId BRUNO = new ProfileId(SequenceIds.id(12));
    public static final Map<ProfileId, String> PROFESSIONALS = Map.of(ANA, "Ana Alves", BRUNO, "Bruno Braga");

    public static final PatientId CARLA = new PatientId(SequenceIds.id(21));
    public static final PatientId DAVI = new PatientId(SequenceIds.id(22));
    public static final PatientId ELISA = new PatientId(SequenceIds.id(23));
    public static final Map<PatientId, String> PATIENTS =
            Map.of(CARLA, "Carla Costa", DAVI, "Davi Dias", ELISA, "Elisa Esteves");

    public static final ProfileId CARLAS_PROFILE = new ProfileId(SequenceIds.id(31));
    public static final ProfileId ELISAS_PROFILE = new ProfileId(SequenceIds.id(33));
    public static final Map<PatientId, ProfileId> CLIENTS = Map.of(CARLA, CARLAS_PROFILE, ELISA, ELISAS_PROFILE);
    public static final Actor CARLA_HERSELF = Actors.client(CARLAS_PROFILE);
    public static final Actor ELISA_HERSELF = Actors.client(ELISAS_PROFILE);

    /** Half an hour, without buffers. */
    public static final ProcedureId CONSULTATION = new ProcedureId(SequenceIds.id(41));

    /** An hour, ten minutes before it and fifteen after. */
    public static final ProcedureId CLEANING = new ProcedureId(SequenceIds.id(42));

    public static final Map<ProcedureId, String> PROCEDURES =
            Map.of(CONSULTATION, "Consulta", CLEANING, "Limpeza de pele");
    public static final Map<ProcedureId, Set<ProfileId>> PERFORMERS =
            Map.of(CONSULTATION, Set.of(ANA, BRUNO), CLEANING, Set.of(ANA));

    /** Every quarter of an hour, an hour's notice, half a year ahead, closed at Christmas. */
    public static final BookingRules RULES = new BookingRules(
            Moments.ZONE,
            15,
            Duration.ofHours(1),
            180,
            Set.of(Moments.TODAY.withMonth(12).withDayOfMonth(25)));

    private Cast() {}

    public static ProcedureTimes times(ProcedureId procedure) {
        return procedure.equals(CLEANING)
                ? new ProcedureTimes(CLEANING, Duration.ofHours(1), Duration.ofMinutes(10), Duration.ofMinutes(15))
                : new ProcedureTimes(procedure, Duration.ofMinutes(30), Duration.ZERO, Duration.ZERO);
    }

    /** Ana: 08:00–12:00 and 13:00–18:00; Bruno, by his own clock: 08:00–17:00. From Monday to Friday. */
    public static WorkingHours hours(ProfileId professional) {
        return professional.equals(ANA)
                ? weekdays(Moments.ZONE, new Stretch(480, 720), new Stretch(780, 1080))
                : weekdays(ZoneId.of("America/Manaus"), new Stretch(480, 1020));
    }

    private static WorkingHours weekdays(ZoneId zone, Stretch... stretches) {
        var weekly = new EnumMap<DayOfWeek, List<Stretch>>(DayOfWeek.class);
        for (var day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) weekly.put(day, List.of(stretches));
        return new WorkingHours(zone, weekly);
    }
}
