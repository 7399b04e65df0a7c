package clinic.adapter.rest.records;

import clinic.domain.records.AudioRecord;
import clinic.domain.records.Failure;
import clinic.domain.records.Section;
import clinic.domain.records.Source;
import clinic.domain.records.Work;

/** What the people who read a record are told, in their own language. */
final class RecordWords {
    private RecordWords() {}

    /** Why it did not write itself, and what can be done. */
    static String of(Failure failure) {
        return switch (failure) {
            case UNCONFIGURED ->
                "A transcrição automática não está configurada nesta clínica. O registro pode ser escrito à mão.";
            case PROVIDER_AWAY ->
                "O serviço de transcrição não respondeu, mesmo depois de várias tentativas. O áudio está guardado:"
                        + " tente de novo mais tarde.";
            case NO_CREDIT ->
                "A conta da clínica no serviço de transcrição está sem crédito. Avise a administração; depois, tente"
                        + " de novo.";
            case MISCONFIGURED ->
                "O serviço de transcrição recusou a chave ou o modelo da clínica. Avise a administração; depois, tente"
                        + " de novo.";
            case UNREADABLE_AUDIO -> "O áudio está danificado ou não pôde ser lido. Grave de novo ou escreva à mão.";
            case NOTHING_SAID -> "Não se ouve fala no áudio. Confira o microfone e grave de novo.";
            case TOO_LARGE -> "O áudio ou o texto é grande demais para o serviço. Divida-o em partes menores.";
            case REFUSED -> "O modelo se recusou a trabalhar com este conteúdo. Escreva esta parte à mão.";
            case UNUSABLE_ANSWER ->
                "A resposta do modelo não pôde ser usada, mesmo depois de várias tentativas. Tente de novo ou escreva"
                        + " à mão.";
            case NO_CONSENT ->
                "O paciente retirou o consentimento antes do fim, e nada mais foi enviado. Escreva o registro à mão.";
        };
    }

    static String of(Section section) {
        return switch (section) {
            case CHIEF_COMPLAINT -> "Queixa principal";
            case HISTORY -> "História";
            case FINDINGS -> "Exame e achados";
            case PROCEDURES -> "Procedimentos";
            case MEDICATIONS -> "Medicamentos";
            case ALLERGIES -> "Alergias";
            case PLAN -> "Conduta";
            case FOLLOW_UP -> "Retorno";
        };
    }

    static String of(Work work) {
        return switch (work) {
            case TRANSCRIBE -> "transcrição";
            case SUMMARIZE -> "resumo";
        };
    }

    /** How the record came to be. */
    static String origin(AudioRecord record) {
        if (record.audio().isEmpty()) return "escrito à mão";
        return record.source() == Source.WHATSAPP ? "ditado por mensagem de voz no WhatsApp" : "ditado no sistema";
    }
}
