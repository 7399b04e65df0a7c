package clinic.bootstrap.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/**
 * The clinic that is loaded: who is in it, and where its times lie. An identity is a number that takes the place of the
 * last digits of a fixed one, so that Java, SQL and Lua make the same.
 *
 * @param firstMonday the first day with appointments
 * @param freeMonday the first day after them: from here on all is free
 */
record Sample(LocalDate firstMonday, LocalDate freeMonday, int weeks, int patients) {
    static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    static final int PROFESSIONALS = 50;
    static final String APPOINTMENT = "01900000000070008a00000000000000";
    static final String PATIENT = "01900000000070008b00000000000000";
    static final String PROFESSIONAL = "01900000000070008c00000000000000";
    static final String PROCEDURE = "01900000000070008d00000000000000";
    static final String BOOKED = "01900000000070008e00000000000000";
    static final String RECEPTIONIST = "01900000000070008f00000000000000";

    static Sample of(LocalDate today, int weeks, int patients) {
        var free = today.plusDays(42).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return new Sample(free.minusWeeks(weeks), free, weeks, patients);
    }

    int appointments() {
        return weeks * Plan.APPOINTMENTS_A_WEEK;
    }

    /** The Monday from which five weeks of appointments lie ahead, in a database of any size. */
    LocalDate aheadMonday() {
        return freeMonday.minusWeeks(5);
    }

    static UUID id(String kind, long number) {
        var digits = Long.toHexString(number);
        var all = kind.substring(0, kind.length() - digits.length()) + digits;
        return new UUID(
                Long.parseUnsignedLong(all.substring(0, 16), 16), Long.parseUnsignedLong(all.substring(16), 16));
    }

    /** The same in SQL. */
    static String idInSql(String kind, String number) {
        return "cast(lpad(to_hex(cast(" + number + " as bigint)), 32, '" + kind + "') as uuid)";
    }
}
