package clinic.domain.messaging.dialogue;

/** What the bot says of models that read and hear, and where they led it. */
final class PortugueseOnAi {
    private PortugueseOnAi() {}

    static String text(Reply.OnAi reply) {
        return switch (reply) {
            case Reply.Answer answer -> answer.text();
            case Reply.CannotHear cannot -> cannotHear(cannot.why());
            case Reply.OfferAi offer -> """
                💡 Se você autorizar, uma *inteligência artificial* (IA) nos ajuda: ela transforma seus áudios em texto, \
                entende mensagens livres por aqui e ajuda o profissional a escrever o seu prontuário. As respostas são \
                sempre da clínica; a IA não marca nem decide nada sozinha.

                Para autorizar, escreva *ACEITO IA*. Para não usar, *RECUSO IA*. Você pode mudar de ideia quando quiser, \
                e o seu atendimento é o mesmo.\
                """;
            case Reply.Listening listening ->
                "🎧 Ainda estou ouvindo o seu áudio. Já respondo, só um momento, por favor.";
            case Reply.AiAllowed allowed ->
                "Combinado: a IA pode ajudar a entender seus áudios e mensagens e a escrever o seu prontuário. 😊 Para"
                        + " voltar atrás, escreva *RECUSO IA* a qualquer momento.";
            case Reply.AiRefused refused ->
                "Combinado: nenhuma IA vai ouvir ou ler o que você enviar. Seu atendimento continua igual, pelo menu."
                        + " Se mudar de ideia, escreva *ACEITO IA*.";
            case Reply.AiOfWhom whom ->
                "Este número não é de um só paciente cadastrado, então não sei de quem é a resposta: nenhuma IA lê o"
                        + " que é enviado daqui. Se quiser, escreva *atendente* para falar com uma pessoa.";
        };
    }

    private static String cannotHear(Unheard why) {
        return switch (why) {
            case NOT_ALLOWED ->
                "Não posso ouvir áudios sem a sua autorização (para autorizar, escreva *ACEITO IA*). Escreva por"
                        + " *texto*, por favor, ou *atendente* para falar com uma pessoa.";
            case AWAY ->
                "Não consigo ouvir áudios agora. 😕 Escreva por *texto*, por favor, ou *atendente* para falar com uma"
                        + " pessoa.";
            case SILENT -> "Não ouvi nada nesse áudio. 😕 Grave de novo ou escreva por *texto*, por favor.";
            case TOO_LONG -> handedOver(Reply.Why.TOO_LONG);
        };
    }

    static String handedOver(Reply.Why why) {
        return switch (why) {
            case CLINICAL ->
                "Sobre saúde, quem responde é um *profissional*: já chamei a equipe, que responde por aqui assim que"
                        + " possível.\n\n🚨 Em caso de *emergência*, ligue *192* (SAMU) ou vá ao pronto-socorro mais"
                        + " próximo.";
            case TOO_LONG ->
                "Seu áudio é longo demais para eu ouvir. Chamei uma pessoa da equipe, que vai escutar e responder por"
                        + " aqui assim que possível.";
            case ASKED, NOT_UNDERSTOOD, UNABLE, FOR_A_PERSON ->
                "Isso é com uma pessoa da equipe: já chamei, e ela responde por aqui assim que possível. 😊";
        };
    }
}
