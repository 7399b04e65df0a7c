package clinic.domain.messaging.dialogue;

import clinic.domain.messaging.Message;
import clinic.domain.shared.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bot's Brazilian Portuguese: every text that it says. */
public final class Portuguese implements Wording {
    private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", BRAZIL);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", BRAZIL);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", BRAZIL);

    /** What WhatsApp would read as marks, and what is no line. */
    private static final Pattern MARKS = Pattern.compile("[*_~`\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    /** The longest name that is said whole, so that the longest list stays within a message. */
    private static final int LONGEST_NAME = 80;

    private static final int CENTS = 100;
    private static final String BACK = "_Para retornar, escreva *voltar*._";
    private static final String ANOTHER = "\n_Para agendar para mais alguém, escreva *outra pessoa*._";

    /** It knows nothing but the language. */
    public Portuguese() {}

    @Override
    public String text(Reply reply) {
        return switch (reply) {
            case Reply.Question question -> question(question);
            case Reply.Remark remark -> remark(remark);
            case Reply.OnAi onAi -> PortugueseOnAi.text(onAi);
        };
    }

    private static String question(Reply.Question question) {
        return switch (question) {
            case Reply.Menu menu -> menu(menu.clinicName());
            case Reply.AskName ask -> "Qual é o *nome completo* de quem vai ser atendido?";
            case Reply.NotAName not -> "Não entendi o nome. Escreva *nome e sobrenome*, por favor, só com letras.";
            case Reply.AskPhone ask ->
                "O WhatsApp não nos mostra o seu número. Qual é o seu *telefone com DDD*? Por exemplo: 11 98765-4321";
            case Reply.NotAPhone not -> "Não entendi o telefone. Escreva com DDD, por favor, assim: 11 98765-4321";
            case Reply.Recognise recognise -> recognise(recognise.names());
            case Reply.ChoosePerson choose ->
                list("Para quem é o horário?", and(named(choose.names()), "Outra pessoa"), choose.hasMore());
            case Reply.ChooseTreatment choose -> treatments(choose);
            case Reply.ChooseProfessional choose -> professionals(choose);
            case Reply.ChooseTime choose -> times(choose);
            case Reply.Summary summary -> summary(summary);
            case Reply.ConfirmCancellation confirm ->
                "Quer mesmo *cancelar* este horário?\n\n" + appointed(confirm.appointed())
                        + "\n\n*1* - Sim, cancelar\n*2* - Não, manter";
            case Reply.ChooseVisit choose -> visits(choose);
            case Reply.NotUnderstood not ->
                "Desculpe, não entendi. Responda com o *número* de uma das opções, por favor.";
            case Reply.YesOrNo answer -> "Desculpe, não entendi. Responda *sim* ou *não*, por favor.";
            case Reply.WhichTime which ->
                "Desculpe, não entendi. Responda com o *número* de um dos horários, ou diga um dia, "
                        + "como *amanhã*, *sexta* ou *12/03*.";
            case Reply.CannotRead cannot -> cannotRead(cannot.kind());
        };
    }

    private static String remark(Reply.Remark remark) {
        return switch (remark) {
            case Reply.Help help -> help(help.clinicName());
            case Reply.Welcome welcome -> "Tudo certo! 😊 Se precisar, é só escrever *menu*.";
            case Reply.Notice notice -> notice(notice);
            case Reply.NothingMore nothing ->
                "Não há mais nada além do que já mostrei. Escolha pelo número ou escreva *voltar*.";
            case Reply.NoTimes none ->
                "No momento não encontrei horários livres. 😕 Se quiser, escreva *atendente* para falar com uma"
                        + " pessoa.";
            case Reply.NothingToBook nothing ->
                "No momento não há nada que eu possa agendar por aqui. Escreva *atendente* para falar com uma pessoa.";
            case Reply.DayPast past ->
                "O dia " + FULL_DAY.format(past.day()) + " já passou. 😉 Diga outro dia ou escolha um dos números.";
            case Reply.DayTooFar far ->
                "O dia " + FULL_DAY.format(far.day())
                        + " ainda está muito longe para agendar. Diga um dia mais próximo ou escolha um dos números.";
            case Reply.Booked booked -> "✅ *Agendado!*\n\n" + appointed(booked.appointed()) + "\n\n" + ending();
            case Reply.Moved moved -> "✅ *Remarcado!*\n\n" + appointed(moved.appointed()) + "\n\n" + ending();
            case Reply.Cancelled cancelled ->
                "Pronto, este horário foi *cancelado*:\n\n" + appointed(cancelled.appointed())
                        + "\n\nPara marcar outro, escreva *agendar*.";
            case Reply.NothingDone nothing -> "Tudo bem, não mudei nada.";
            case Reply.NotAhead not -> "Esse horário já passou ou não está mais marcado.";
            case Reply.NotThere not -> "Essa opção não está mais disponível. 😕";
            case Reply.NoVisits none -> "Não encontrei nenhum horário marcado para este número.";
            case Reply.Stopped stopped ->
                "Pronto: você não vai mais receber nossos avisos, só respostas ao que escrever aqui. Os horários"
                        + " marcados continuam valendo.\n\n"
                        + "Para receber de novo, escreva *VOLTAR A RECEBER*.";
            case Reply.Resumed resumed ->
                "Combinado: você voltará a receber nossos avisos. 😊 Para não receber mais, escreva *PARAR*.";
            case Reply.HandedOver handed -> handedOver(handed.why());
        };
    }

    private static String menu(String clinic) {
        return "Olá! Aqui é o atendimento da *" + said(clinic) + "*. 😊 Como posso ajudar?\n\n"
                + "*1* - Agendar\n"
                + "*2* - Remarcar\n"
                + "*3* - Cancelar um horário\n"
                + "*4* - Meus horários\n"
                + "*5* - Falar com atendente";
    }

    private static String help(String clinic) {
        return "Eu cuido dos horários da *" + said(clinic) + "*. Escreva:\n\n"
                + "*agendar* - marcar um horário\n*remarcar* - mudar um horário\n*cancelar* - desmarcar um horário\n"
                + "*meus horários* - ver o que está marcado\n*atendente* - falar com uma pessoa\n"
                + "*voltar* - um passo atrás\n*menu* - começar de novo\n*parar* - não receber mais avisos";
    }

    private static String notice(Reply.Notice notice) {
        return """
            Antes de começar, um aviso de privacidade da *%s*:

            Guardamos seu nome, seu telefone, esta conversa e os horários marcados, para cuidar do seu atendimento e \
            avisar sobre ele, e pelo tempo que a lei exige. Não vendemos seus dados. Você pode pedir para ver, corrigir \
            ou excluir seus dados quando quiser, escrevendo *atendente* (LGPD, Lei 13.709/2018).

            Ao responder com o nome, você aceita este aviso. _Versão %s_\
            """.formatted(said(notice.clinicName()), said(notice.version()));
    }

    private static String recognise(List<String> names) {
        return names.size() == 1
                ? list(
                        "Já conheço *" + said(names.getFirst()) + "* por este WhatsApp. É esta pessoa?",
                        List.of("Sim, é esta pessoa", "Não, é um cadastro novo"),
                        false)
                : list(
                        "Já conheço este nome por este WhatsApp. É uma destas pessoas?",
                        and(named(names), "Nenhuma delas"),
                        false);
    }

    private static String treatments(Reply.ChooseTreatment choose) {
        var lines = choose.treatments().stream()
                .map(treatment -> "*" + said(treatment.name()) + "* (" + length(treatment.length()) + ", "
                        + price(treatment.price()) + ")")
                .toList();
        return list("O que você quer agendar?", lines, choose.hasMore()) + ANOTHER;
    }

    private static String professionals(Reply.ChooseProfessional choose) {
        return list("Com quem?", and(named(choose.names()), "Qualquer profissional"), choose.hasMore());
    }

    private static String times(Reply.ChooseTime choose) {
        var text = new StringBuilder(timesHead(choose));
        Optional<LocalDate> day = Optional.empty();
        int number = 1;
        for (var time : choose.times()) {
            var its = time.start().toLocalDate();
            if (!day.equals(Optional.of(its)))
                text.append("\n\n*").append(day(its)).append('*');
            day = Optional.of(its);
            text.append("\n*").append(number++).append("* - ").append(HOUR.format(time.start()));
            text.append(" com ").append(said(time.professional()));
        }
        return text.append("\n\n_Responda com o número, escreva *mais* para outros horários, ou diga um dia: amanhã, "
                        + "sexta, 12/03._")
                .toString();
    }

    private static String timesHead(Reply.ChooseTime choose) {
        return switch (choose.because()) {
            case ASKED -> "Estes são os horários livres:";
            case MORE -> "Mais horários:";
            case GONE -> "Que pena, alguém foi mais rápido e esse horário não está mais livre. Os mais próximos são:";
            case BUSY -> "Nesse horário já há outro compromisso marcado para você. Os mais próximos são:";
            case DAY -> wantedDay(choose);
        };
    }

    private static String wantedDay(Reply.ChooseTime choose) {
        var first = choose.times().getFirst().start().toLocalDate();
        return choose.wanted()
                .filter(wanted -> !wanted.equals(first))
                .map(wanted -> "Não encontrei horário livre em " + day(wanted) + ". Os seguintes são:")
                .orElse("Estes são os horários livres:");
    }

    private static String summary(Reply.Summary summary) {
        var price = summary.price().map(money -> "\nValor: " + price(money)).orElse("");
        var minutes = Math.max(1, summary.held().plusSeconds(30).toMinutes());
        return "Confira, por favor:\n\n" + appointed(summary.appointed()) + price
                + "\n\nPosso confirmar?\n*1* - Sim\n*2* - Não\n\n"
                + "_Guardo este horário para você por " + minutes + (minutes == 1 ? " minuto" : " minutos")
                + ". Para escolher outro, escreva *voltar*._";
    }

    private static String appointed(Reply.Appointed appointed) {
        return "*" + said(appointed.procedure()) + "*\nPara: " + said(appointed.patient()) + "\nCom: "
                + said(appointed.professional()) + "\nQuando: " + moment(appointed.start());
    }

    private static String visits(Reply.ChooseVisit choose) {
        var lines = choose.visits().stream()
                .map(visit -> moment(visit.start()) + ": *" + said(visit.procedure()) + "* com "
                        + said(visit.professional()) + ", para " + said(visit.patient()))
                .toList();
        return switch (choose.errand()) {
            case MOVE -> list("Qual horário você quer remarcar?", lines, choose.hasMore());
            case CANCEL -> list("Qual horário você quer cancelar?", lines, choose.hasMore());
            case SHOW ->
                "Seus próximos horários:\n\n• " + String.join("\n• ", lines)
                        + (choose.hasMore() ? "\n\n_Para ver outros, escreva *mais*._" : "")
                        + "\n\nPara mudar, escreva *remarcar* ou *cancelar*.";
        };
    }

    private static String list(String head, List<String> lines, boolean hasMore) {
        var text = new StringBuilder(head).append('\n');
        for (int i = 0; i < lines.size(); i++) {
            text.append("\n*").append(i + 1).append("* - ").append(lines.get(i));
        }
        if (hasMore) text.append("\n\n_Para ver outras opções, escreva *mais*._");
        return text.append(hasMore ? "\n" : "\n\n").append(BACK).toString();
    }

    private static List<String> and(List<String> lines, String last) {
        return Stream.concat(lines.stream(), Stream.of(last)).toList();
    }

    private static String cannotRead(Message.Kind kind) {
        var what = switch (kind) {
            case VOICE -> "Ainda não consigo ouvir áudios.";
            case PICTURE -> "Ainda não consigo ver imagens.";
            case DOCUMENT -> "Ainda não consigo abrir documentos.";
            case TEXT, OTHER, ANNOUNCEMENT, CODE, RECORD -> "Não consigo ler esse tipo de mensagem.";
        };
        return what + " Escreva por *texto*, por favor, ou *atendente* para falar com uma pessoa.";
    }

    private static String handedOver(Reply.Why why) {
        return switch (why) {
            case ASKED -> "Claro! Vou chamar uma pessoa da equipe. Assim que possível ela responde por aqui. 😊";
            case NOT_UNDERSTOOD ->
                "Desculpe, não estou conseguindo entender. 😕 Chamei uma pessoa da equipe, que responde por aqui assim"
                        + " que possível.";
            case UNABLE ->
                "Não consegui concluir por aqui. Chamei uma pessoa da equipe, que responde por aqui assim que"
                        + " possível.";
            case FOR_A_PERSON, CLINICAL, TOO_LONG -> PortugueseOnAi.handedOver(why);
        };
    }

    private static String ending() {
        return "Se precisar de algo mais, é só escrever *menu*.";
    }

    private static List<String> named(List<String> names) {
        return names.stream().map(Portuguese::said).toList();
    }

    private static String moment(LocalDateTime start) {
        return day(start.toLocalDate()) + ", às " + HOUR.format(start);
    }

    private static String day(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, BRAZIL) + ", " + DAY.format(day);
    }

    private static String length(Duration length) {
        if (length.toHours() == 0) return length.toMinutes() + " min";
        var rest = length.toMinutesPart() == 0 ? "" : " " + length.toMinutesPart() + " min";
        return length.toHours() + " h" + rest;
    }

    private static String price(Money money) {
        return String.format(BRAZIL, "R$ %,d,%02d", money.cents() / CENTS, Math.abs(money.cents() % CENTS));
    }

    /** A name as it can be said: one line, no marks, not too long. */
    private static String said(String name) {
        var plain = MARKS.matcher(name).replaceAll(" ").strip();
        if (plain.isEmpty()) return "–";
        return plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
