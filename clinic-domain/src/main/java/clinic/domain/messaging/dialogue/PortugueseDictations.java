package clinic.domain.messaging.dialogue;

import clinic.domain.messaging.Message;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The clinic's Brazilian Portuguese, for those who dictate. */
public final class PortugueseDictations implements DictationWording {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.forLanguageTag("pt-BR"));
    private static final Pattern MARKS = Pattern.compile("[*_~`\\p{Cntrl}\\p{Zl}\\p{Zp}]+");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SUMMARY = 2_600;
    private static final int LONGEST_FACTS = 900;
    private static final String SIGN =
            "Confira e assine no sistema. Se não for deste paciente, não assine: apague o texto no sistema e"
                    + " dite de novo para o paciente certo.";

    /** It knows nothing but the language. */
    public PortugueseDictations() {}

    @Override
    public String text(DictationReply reply, ZoneId zone) {
        return switch (reply) {
            case DictationReply.Begun(var visit) ->
                "🎙️ Áudio recebido. Estou escrevendo o prontuário de *" + visit(visit, zone)
                        + ". Quando estiver pronto, o resumo chega por aqui.";
            case DictationReply.Before(var visit) ->
                "Esse mesmo áudio já foi recebido há pouco para *" + visit(visit, zone) + ". Não escrevi de novo.";
            case DictationReply.Whose(var today, var isAgain) -> whose(today, isAgain, zone);
            case DictationReply.NobodyToday nobody ->
                "Não há pacientes seus na agenda de hoje, então não sei de quem é o áudio. Para ditar o prontuário de"
                        + " outra pessoa, use o sistema.";
            case DictationReply.NotAllowed(var visit) ->
                "Não posso usar este áudio: *" + said(visit.patientName())
                        + "* não autorizou a gravação ou o uso de IA. Nada foi enviado. Escreva o prontuário à mão, no"
                        + " sistema.";
            case DictationReply.GivenUp given -> "Tudo bem: não escrevi nada com este áudio.";
            case DictationReply.Gone gone ->
                "Esse paciente ou o áudio não está mais disponível. Envie o áudio de novo, por favor.";
            case DictationReply.NotKept(var why) -> notKept(why);
            case DictationReply.Written(var patient, var dictated) -> written(patient, dictated);
            case DictationReply.Failed(var patient, var why) ->
                "⚠️ O prontuário de *" + said(patient) + "* não pôde ser escrito a partir do áudio: " + reason(why)
                        + " O áudio está guardado: tente de novo ou escreva à mão, no sistema.";
        };
    }

    private static String whose(List<DictatedVisit> today, boolean isAgain, ZoneId zone) {
        var text = new StringBuilder(isAgain ? "Não entendi. " : "🎙️ Áudio recebido. ")
                .append("De qual paciente de hoje é este prontuário?\n");
        for (int i = 0; i < today.size(); i++) {
            text.append("\n*").append(i + 1).append("* - *").append(visit(today.get(i), zone));
        }
        return text.append("\n\n_Responda com o número ou o nome. Se não for um ditado, escreva *cancelar*._")
                .toString();
    }

    private static String notKept(Unheard why) {
        return switch (why) {
            case TOO_LONG -> "Esse áudio é grande demais para o WhatsApp da clínica. Envie pelo sistema, por favor.";
            case SILENT, NOT_ALLOWED -> "Esse áudio não é um som que eu conheça. Grave de novo, por favor.";
            case AWAY -> "Não consegui buscar esse áudio. 😕 Envie de novo, por favor.";
        };
    }

    private static String written(String patient, Dictated dictated) {
        var parts = new ArrayList<String>();
        parts.add("📝 Prontuário de *" + said(patient) + "*");
        parts.add(dictated.summary()
                .map(summary -> cut(summary.strip(), LONGEST_SUMMARY))
                .orElse("A transcrição está pronta; o resumo não pôde ser feito."));
        if (!dictated.open().isEmpty()) parts.add(open(dictated));
        parts.add(SIGN);
        return cut(String.join("\n\n", parts), Message.LONGEST);
    }

    private static String open(Dictated dictated) {
        var text = new StringBuilder("⚠️ *Sem apoio no áudio* (remova ou aceite um a um):");
        for (var fact : dictated.open()) {
            if (text.length() + fact.length() > LONGEST_FACTS)
                return text.append("\n… e outros, no sistema").toString();
            text.append("\n• ").append(fact);
        }
        return text.toString();
    }

    private static String reason(DictationFailure why) {
        return switch (why) {
            case AWAY -> "o serviço de IA não respondeu.";
            case NOT_SET_UP -> "o serviço de IA não está disponível para a clínica; avise a administração.";
            case UNUSABLE_SOUND -> "o áudio não pôde ser usado.";
            case NOTHING_SAID -> "nada foi ouvido nele.";
            case DECLINED -> "a IA não conseguiu trabalhar com ele.";
            case NOT_ALLOWED -> "o paciente retirou a autorização.";
        };
    }

    private static String visit(DictatedVisit visit, ZoneId zone) {
        return said(visit.patientName()) + "* (" + HOUR.format(visit.start().atZone(zone)) + ")";
    }

    private static String said(String name) {
        return cut(MARKS.matcher(name).replaceAll(" ").strip(), LONGEST_NAME);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
