package clinic.domain.messaging.dialogue;

import java.util.regex.Pattern;

/** Whether a whole sentence asks for no more messages, however it is put. What merely speaks of messages does not. */
final class Stopping {
    private static final String MESSAGES =
            "(?:mensage(?:m|ns)|msgs?|avisos?|lembretes?|notificac(?:ao|oes)|propagandas?)";
    private static final String WISH =
            "(?:(?:oi|ola|eu|por favor) )*(?:(?:quero|queria|gostaria de|desejo|preciso|podem?" + "|poderiam?) )?";
    private static final String WHICH = "(?: (?:mais|as|os|essas|esses|estas|estes|suas|seus|nenhuma?|me))*";
    private static final String NO_MORE = "(?:parar|parem?|pare|deixar|deixem?|chega)(?: (?:de|com))?(?: me)?"
            + "(?: (?:mandar|enviar|receber|escrever))?" + WHICH + " " + MESSAGES;
    private static final String NO_LONGER = "parar de(?: me)? (?:escrever|mandar|enviar|receber)";
    private static final String UNWANTED = "nao (?:quero|queria|desejo|gostaria de|preciso)(?: mais)?"
            + "(?: (?:receber|que (?:voces )?(?:me )?(?:mandem|enviem)))?" + WHICH + " " + MESSAGES;
    private static final String DO_NOT = "nao (?:me )?(?:mandem?|manda|enviem?|envia)" + WHICH + " " + MESSAGES;
    private static final String CALLED_OFF =
            "(?:cancelar?|cancelem?|desativ(?:ar|em?))(?: (?:o|a))?(?: (?:envio|recebimento) de)?" + WHICH + " "
                    + MESSAGES;
    private static final String OFF_THE_LIST = "(?:me )?(?:sair|tir(?:ar?|em?)|remov(?:er?|am?)|retir(?:ar?|em?)"
            + "|exclu(?:ir?|am?))(?: me)? (?:da|dessa|desta)(?: sua)? lista(?: de (?:" + MESSAGES
            + "|contatos|transmissao|envios?))?";
    private static final String FROM_WHOM =
            "(?: (?:de voces|da clinica|desse numero|deste numero|nesse numero|neste numero"
                    + "|(?:no|pelo) (?:meu )?(?:whatsapp|whats|zap|celular)|por aqui|aqui|por favor|obrigad[oa]))*";

    private static final Pattern SENTENCE = Pattern.compile(WISH + "(?:"
            + String.join("|", NO_MORE, NO_LONGER, UNWANTED, DO_NOT, CALLED_OFF, OFF_THE_LIST) + ")" + FROM_WHOM);

    private Stopping() {}

    static boolean isMeant(Words words) {
        return SENTENCE.matcher(words.plain()).matches();
    }
}
