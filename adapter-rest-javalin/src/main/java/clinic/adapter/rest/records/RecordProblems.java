package clinic.adapter.rest.records;

import clinic.adapter.rest.shared.FieldError;
import clinic.adapter.rest.shared.Problem;
import clinic.adapter.rest.shared.Problems;
import clinic.domain.privacy.Purpose;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.Section;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the calls about records say no with. */
final class RecordProblems {
    /** Somebody has to set the provider up. */
    private static final Duration LONG = Duration.ofHours(1);

    private RecordProblems() {}

    static Problem noConsent(Set<Purpose> missing) {
        var sorted = missing.stream().sorted().toList();
        var words = sorted.stream().map(RecordProblems::words).collect(Collectors.joining(" e "));
        return Problem.of(
                        "no-consent",
                        422,
                        "Falta o consentimento do paciente.",
                        "Registre o consentimento para " + words + ", ou escreva o registro à mão.")
                .with(json -> {
                    json.writeArrayFieldStart("purposes");
                    for (var purpose : sorted) json.writeString(RecordJson.word(purpose));
                    json.writeEndArray();
                });
    }

    private static String words(Purpose purpose) {
        return switch (purpose) {
            case RECORDING -> "a gravação";
            case AI -> "o uso de inteligência artificial";
            case MESSAGES -> "o envio de mensagens";
            case TELEMEDICINE -> "a telemedicina";
        };
    }

    static Problem notAudio() {
        var accepted = List.of(AudioFormat.values());
        return Problems.unsupportedMediaType(
                        "O áudio deve ser FLAC, MP3, MP4 (M4A), Ogg, WAV ou WebM; vale o conteúdo, não o nome.")
                .with(json -> {
                    json.writeArrayFieldStart("accepted");
                    for (var format : accepted) json.writeString(format.mediaType());
                    json.writeEndArray();
                });
    }

    static Problem unknownPatient() {
        return Problems.invalid("/patientId", "Não há paciente com este identificador.");
    }

    static Problem unknownAppointment() {
        return Problems.invalid("/appointmentId", "Não há consulta deste paciente com este identificador.");
    }

    static Problem nothingWritten() {
        return Problems.invalid("/transcription", "Escreva ao menos um texto ou um fato.");
    }

    static Problem unconfigured() {
        return Problem.of(
                        "unconfigured",
                        503,
                        "Recurso não configurado.",
                        "Nenhum serviço de transcrição está configurado nesta clínica; o registro pode ser escrito à"
                                + " mão.")
                .retryAfter(LONG);
    }

    static Problem signed() {
        return Problems.conflict(
                "already-signed", "Registro já assinado.", "Depois da assinatura só se acrescentam adendos.");
    }

    static Problem notSigned() {
        return Problems.conflict(
                "not-signed", "Registro ainda não assinado.", "Antes da assinatura o próprio registro é alterado.");
    }

    static Problem processing() {
        return Problems.conflict(
                "still-processing", "Registro em processamento.", "Espere o fim da transcrição ou do resumo.");
    }

    static Problem nothingToSign() {
        return Problems.conflict("nothing-to-sign", "Registro vazio.", "Não há texto nem fato para assinar.");
    }

    static Problem nothingToWorkFrom() {
        return Problems.conflict(
                "nothing-to-work-from", "Não há de onde partir.", "Falta a transcrição ou o áudio guardado.");
    }

    static Problem notAuthor() {
        return Problem.of("forbidden", 403, "Não permitido.", "Só quem fez o registro pode alterá-lo e assiná-lo.");
    }

    static Problem notSatisfiable() {
        return Problem.of(
                "range-not-satisfiable", 416, "Trecho inexistente.", "O áudio não tem os bytes pedidos em Range.");
    }

    /** Each unsupported fact with its place. */
    static Problem unsupported(KeyFacts facts) {
        var open = open(facts);
        return Problems.conflict(
                        "unsupported-facts",
                        "Há fatos sem apoio na transcrição.",
                        "Retire cada um deles ou aceite-o com accepted: true.")
                .withErrors(open.stream()
                        .map(one -> new FieldError(one.pointer(), "Não está na transcrição."))
                        .toList())
                .with(json -> write(json, open));
    }

    private record Open(String pointer, KeyFact fact) {}

    private static List<Open> open(KeyFacts facts) {
        var open = new ArrayList<Open>();
        for (var section : Section.values()) {
            var index = 0;
            for (var fact : facts.of(section)) {
                if (fact.isOpen()) open.add(new Open("/keyInfo/" + RecordJson.field(section) + "/" + index, fact));
                index++;
            }
        }
        return open;
    }

    private static void write(JsonGenerator json, List<Open> open) throws IOException {
        json.writeArrayFieldStart("facts");
        for (var one : open) {
            json.writeStartObject();
            json.writeStringField("pointer", one.pointer());
            json.writeStringField("text", one.fact().text());
            json.writeStringField("quote", one.fact().quote());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
