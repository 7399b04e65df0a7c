package clinic.adapter.rest.scheduling;

import clinic.adapter.rest.shared.Problem;
import clinic.application.scheduling.NotPlaced;
import clinic.domain.scheduling.NotBookable;
import clinic.domain.scheduling.Offer;
import clinic.domain.scheduling.Status;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a booking, or a move, was refused. */
final class BookingProblems {
    private BookingProblems() {}

    static Problem of(NotPlaced refused) {
        return switch (refused) {
            case NotPlaced.SlotTaken(var zone, var alternatives) -> slotTaken(zone, alternatives);
            case NotPlaced.PatientBusy(var zone, var alternatives) -> patientBusy(zone, alternatives);
            case NotPlaced.Refused(var zone, var reasons, var alternatives) -> notBookable(zone, reasons, alternatives);
        };
    }

    private static Problem slotTaken(ZoneId zone, List<Offer> alternatives) {
        return Problem.of(
                        "slot-taken",
                        409,
                        "Este horário já foi ocupado.",
                        "Escolha outro horário." + hint(alternatives))
                .with(json -> AppointmentJson.offers(json, "alternatives", alternatives, zone));
    }

    private static Problem patientBusy(ZoneId zone, List<Offer> alternatives) {
        return Problem.of(
                        "patient-busy",
                        409,
                        "O paciente já tem outro atendimento neste horário.",
                        "Escolha outro horário." + hint(alternatives))
                .with(json -> AppointmentJson.offers(json, "alternatives", alternatives, zone));
    }

    private static Problem notBookable(ZoneId zone, Set<NotBookable> reasons, List<Offer> alternatives) {
        var why = reasons.stream().sorted().map(Words::sentence).collect(Collectors.joining("; "));
        return Problem.of("not-bookable", 422, "Este horário não pode ser agendado.", "Motivo: " + why + ".")
                .with(json -> {
                    json.writeArrayFieldStart("reasons");
                    for (var reason : reasons.stream().sorted().toList()) json.writeString(Words.of(reason));
                    json.writeEndArray();
                    AppointmentJson.offers(json, "alternatives", alternatives, zone);
                });
    }

    static Problem wrongStatus(Status status) {
        return Problem.of(
                        "wrong-status",
                        409,
                        "O agendamento não permite este passo.",
                        "O agendamento está: " + Words.sentence(status) + ".")
                .with(json -> json.writeStringField("currentStatus", Words.of(status)));
    }

    private static String hint(List<Offer> alternatives) {
        return alternatives.isEmpty() ? "" : " Há alternativas próximas em alternatives.";
    }
}
