package clinic.domain.messaging.dialogue;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Understands wishes: as one of the usual phrases, or, where nothing else is expected, in a sentence. */
final class Commands {
    private static final Pattern COURTESY =
            Pattern.compile("\\b(?:por favor|por gentileza|pfv|pf|pls|obrigad[oa]|obg)\\b");
    private static final Pattern ANOTHER =
            Pattern.compile("\\b(?:outr[oa]s? (?:pessoas?|pacientes?)|nov[oa] (?:pessoa|paciente))\\b");
    private static final Pattern PERSON =
            Pattern.compile("\\b(?:atendentes?|recepcionista|humano|(?:falar|conversar) com (?:alguem|(?:uma?|outra)"
                    + " (?:pessoa|atendente|humano)|voces|a (?:recepcao|secretaria|clinica)))\\b");
    private static final Pattern MINE =
            Pattern.compile("\\b(?:meus?|minhas?) (?:horarios?|consultas?|agendamentos?|atendimentos?|agenda)\\b");
    private static final Pattern MOVE = Pattern.compile(
            "\\b(?:(?:re|des)?marcar para outro|remarc\\w+|reagend\\w+|adiar|antecipar|(?:mudar|trocar|alterar|passar)"
                    + " (?:\\w+ ){0,2}?(?:horario|consulta|data|dia|agendamento))\\b");
    private static final Pattern CANCEL =
            Pattern.compile("\\b(?:cancelar|cancela|cancele|cancelamento|desmarcar|desmarca)\\b");
    private static final Pattern BOOK = Pattern.compile(
            "\\b(?:agendar|agende|agenda|agendamento|marcar|marque|marca|marcacao|(?:quero|queria|preciso de) (?:um"
                    + " horario|uma consulta))\\b");
    private static final Pattern NEGATED = Pattern.compile(
            "\\bnao (?:\\w+ ){0,2}?(?:remarcar|reagendar|cancelar|desmarcar|agendar|marcar|adiar|antecipar)\\b");

    private static final Map<String, Command> PHRASES = phrases();
    private static final Set<String> AGREEING =
            Set.of(("sim pode podem ser confirmo confirmar confirma confirmado quero agendar agenda agende marcar"
                            + " marca isso mesmo claro ok certo com certeza ta bom esta beleza tudo eu")
                    .split(" "));

    private Commands() {}

    /** What the whole text says. */
    static Optional<Command> of(Words words) {
        var plain = words.plain();
        var exact = Optional.ofNullable(PHRASES.get(plain))
                .or(() -> Optional.ofNullable(PHRASES.get(COURTESY.matcher(plain)
                        .replaceAll(" ")
                        .replaceAll("\\s+", " ")
                        .strip())));
        if (exact.isPresent()) return exact;
        if (Stopping.isMeant(words)) return Optional.of(Command.STOP);
        if (PERSON.matcher(plain).find()) return Optional.of(Command.PERSON);
        if (isForAnother(words)) return Optional.of(Command.ANOTHER);
        return isYes(words) ? Optional.of(Command.YES) : Optional.empty();
    }

    /** What a sentence wishes, if it is one thing. */
    static Optional<Command> inSentence(Words words) {
        var plain = words.plain();
        if (NEGATED.matcher(plain).find()) return Optional.empty();
        var others = MINE.matcher(plain).replaceAll(" ");
        var isMove = MOVE.matcher(plain).find();
        var isCancel = CANCEL.matcher(others).find();
        if (isMove && isCancel) return Optional.empty();
        if (isMove) return Optional.of(Command.MOVE);
        if (isCancel) return Optional.of(Command.CANCEL);
        if (BOOK.matcher(others).find()) return Optional.of(Command.BOOK);
        return MINE.matcher(plain).find() ? Optional.of(Command.VISITS) : Optional.empty();
    }

    /** Another's visits are moved, cancelled and shown as one's own are. */
    private static boolean isForAnother(Words words) {
        var plain = words.plain();
        return ANOTHER.matcher(plain).find()
                && !NEGATED.matcher(plain).find()
                && inSentence(words).filter(wish -> wish != Command.BOOK).isEmpty();
    }

    private static boolean isYes(Words words) {
        var each = words.each();
        return !each.isEmpty() && each.getFirst().equals("sim") && AGREEING.containsAll(each);
    }

    private static Map<String, Command> phrases() {
        var phrases = new HashMap<String, Command>();
        add(
                phrases,
                Command.BOOK,
                "agendar|agendamento|marcar|agenda|agendar consulta|agendar horario|marcar consulta"
                        + "|marcar horario|novo agendamento|novo horario");
        add(
                phrases,
                Command.MOVE,
                "remarcar|reagendar|remarcar consulta|remarcar horario|mudar horario|trocar horario");
        add(
                phrases,
                Command.CANCEL,
                "cancelar|desmarcar|cancelar consulta|cancelar horario|desmarcar consulta"
                        + "|cancelar agendamento|cancela");
        add(
                phrases,
                Command.VISITS,
                "meus horarios|meu horario|minhas consultas|minha consulta|meus agendamentos"
                        + "|meu agendamento|minha agenda|horarios marcados|ver meus horarios");
        add(phrases, Command.PERSON, "atendente|atendimento|humano|pessoa|recepcao|secretaria|falar com atendente");
        add(phrases, Command.HELP, "ajuda|ajudar|me ajuda|socorro|help|como funciona|o que voce faz|comandos|opcoes");
        add(
                phrases,
                Command.MENU,
                "menu|menu principal|inicio|comecar|recomecar|comecar de novo|oi|ola|opa|oie|oi tudo bem"
                        + "|ola tudo bem|bom dia|boa tarde|boa noite|oi bom dia|oi boa tarde|oi boa noite|ola bom dia"
                        + "|ola boa tarde|ola boa noite|hello|hi|e ai");
        add(phrases, Command.BACK, "voltar|volta|voltar um passo|anterior|passo anterior|retornar|0");
        add(
                phrases,
                Command.MORE,
                "mais|ver mais|mostrar mais|mais horarios|mais opcoes|outros|outras|outros horarios"
                        + "|proximos|proxima pagina|tem mais|mais algum");
        add(
                phrases,
                Command.STOP,
                "parar|pare|para|pode parar|sair|stop|descadastrar|descadastre|me descadastra|unsubscribe|cancelar"
                    + " mensagens|cancelar as mensagens|cancelar inscricao|parar mensagens|parar as mensagens|parar de"
                    + " receber|parar de receber mensagens|pare de mandar mensagens|pare de mandar mensagem|pare de"
                    + " enviar mensagens|pare de me mandar mensagens|pare de me mandar mensagem|nao quero mais"
                    + " mensagens|nao quero mais mensagem|nao quero mais receber mensagens|nao quero mais receber"
                    + " mensagem|nao quero receber mensagens|nao quero receber mais mensagens|nao me mande mais"
                    + " mensagens|nao me mandem mais mensagens|nao quero mensagens|nao envie mais mensagens");
        add(
                phrases,
                Command.RESUME,
                "voltar a receber|voltar a receber mensagens|quero voltar a receber|quero voltar a receber"
                    + " mensagens|ativar|ativar mensagens|reativar|reativar mensagens|receber mensagens|quero receber"
                    + " mensagens|quero receber mensagens de novo");
        add(
                phrases,
                Command.ALLOW_AI,
                "aceito ia|aceito a ia|aceito i a|aceitar ia|aceito o uso de ia|aceito usar ia|autorizo ia|autorizo a"
                        + " ia|autorizo o uso de ia|permito ia|permito a ia|sim ia|quero ia|aceito inteligencia"
                        + " artificial|aceito a inteligencia artificial|autorizo a inteligencia artificial");
        add(
                phrases,
                Command.REFUSE_AI,
                "recuso ia|recuso a ia|recuso i a|recusar ia|recuso o uso de ia|nao aceito ia|nao aceito a ia|nao"
                    + " aceito mais ia|nao aceito mais a ia|nao autorizo ia|nao autorizo a ia|nao autorizo mais ia|nao"
                    + " permito ia|nao quero ia|nao quero a ia|nao quero mais ia|sem ia|retiro ia|retiro a ia|revogo"
                    + " ia|revogo a ia|cancelar ia|parar ia|recuso inteligencia artificial|recuso a inteligencia"
                    + " artificial|nao aceito inteligencia artificial|nao quero inteligencia artificial");
        add(
                phrases,
                Command.YES,
                "sim|s|ss|ok|okay|pode|pode ser|pode sim|confirmo|confirmar|confirma|confirmado|claro|certo|isso|isso"
                        + " mesmo|quero|quero sim|com certeza|beleza|blz|positivo|pode confirmar|pode agendar|pode"
                        + " marcar|ta bom|esta bom|tudo certo|fechado|perfeito|yes|aceito|sim sim");
        add(
                phrases,
                Command.NO,
                "nao|n|nn|negativo|nao quero|agora nao|deixa|deixa pra la|deixa para la|desisto|desistir"
                        + "|melhor nao|nao pode|no|nao nao|nao confirmo");
        add(
                phrases,
                Command.ANYBODY,
                "qualquer|qualquer um|qualquer uma|qualquer profissional|tanto faz|indiferente"
                        + "|sem preferencia|nao tenho preferencia|o que tiver|quem tiver|todos");
        add(
                phrases,
                Command.THANKS,
                "obrigado|obrigada|obg|muito obrigado|muito obrigada|valeu|vlw|brigado|brigada"
                        + "|agradeco|gratidao|tchau|ate mais|ate logo");
        return Collections.unmodifiableMap(phrases);
    }

    private static void add(Map<String, Command> phrases, Command command, String ways) {
        phrases.putAll(Stream.of(ways.split("\\|")).collect(Collectors.toMap(way -> way, way -> command)));
    }
}
