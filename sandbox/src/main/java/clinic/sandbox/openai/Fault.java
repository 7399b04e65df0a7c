package clinic.sandbox.openai;

/** What can be made to go wrong. */
public enum Fault {
    /** Connections are cut before anything is answered. */
    DOWN("Fora do ar"),
    /** Every answer takes long, but comes. */
    SLOW("Respostas lentas"),
    /** 429 {@code rate_limit_exceeded}, to be tried again after 20 s. */
    RATE_LIMIT("Pedidos demais (429)"),
    /** 429 {@code insufficient_quota}. */
    NO_CREDIT("Sem crédito (429)"),
    /** 401, as text. */
    UNAUTHORIZED("Chave recusada (401)"),
    /** 500 with a page of HTML. */
    BROKEN("Erro interno (500, HTML)"),
    /** A sound is called damaged, whatever it is. */
    DAMAGED_SOUND("Áudio dado como danificado"),
    /** The model's JSON is cut in the middle. */
    CUT_JSON("Resposta cortada"),
    /** The model declines. */
    REFUSAL("O modelo se recusa"),
    /** The filter stops the answer. */
    CONTENT_FILTER("Filtro de conteúdo"),
    /** A summary has a fact that nobody has told, with a passage that is not there. */
    INVENTED_FACT("Fato inventado"),
    /** One fact says the contrary of its passage. */
    FLIPPED_NEGATION("Negação trocada");

    private final String label;

    Fault(String label) {
        this.label = label;
    }

    /** What it is called on the page. */
    String label() {
        return label;
    }
}
