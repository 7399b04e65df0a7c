package clinic.adapter.rest.scheduling;

import clinic.domain.scheduling.NotBookable;
import clinic.domain.scheduling.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The contract's words for the clinic's enumerations. */
final class Words {
    static final Map<String, Status> STATUSES = statuses();

    private Words() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Status> statuses() {
        var words = new TreeMap<String, Status>();
        Arrays.stream(Status.values()).forEach(status -> words.put(of(status), status));
        return words;
    }

    /** A reason as a person reads it. */
    static String sentence(NotBookable reason) {
        return switch (reason) {
            case OUTSIDE_WORKING_HOURS -> "fora do horário de atendimento do profissional";
            case CLOSED -> "a clínica está fechada neste dia";
            case IN_THE_PAST -> "o horário já passou";
            case TOO_SOON -> "falta menos tempo do que a antecedência mínima";
            case BEYOND_HORIZON -> "além do período aberto para agendamento";
            case OFF_THE_GRID -> "fora da grade de horários";
            case NOT_PERFORMED -> "o profissional não realiza este procedimento";
        };
    }

    static String sentence(Status status) {
        return switch (status) {
            case SCHEDULED -> "agendado";
            case CONFIRMED -> "confirmado";
            case CHECKED_IN -> "em atendimento";
            case COMPLETED -> "concluído";
            case CANCELLED -> "cancelado";
            case NO_SHOW -> "faltou";
        };
    }
}
