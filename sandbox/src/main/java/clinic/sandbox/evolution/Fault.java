package clinic.sandbox.evolution;

/** What can be made to go wrong. */
public enum Fault {
    /** Connections are cut before anything is answered. */
    DOWN("Fora do ar"),
    /** Every answer takes long, but comes, and what was asked is done. */
    SLOW("Respostas lentas"),
    /** A send is answered 400 "Connection Closed", and nothing goes out. */
    SEND_FAILS_BEFORE("Envio falha antes de sair"),
    /** A send is answered 400 "Connection Closed", although the message goes out. */
    SEND_FAILS_AFTER("Envio falha depois de sair"),
    /** A send is answered 201, and the message never arrives. */
    NEVER_DELIVERED("Aceita, mas nunca entrega"),
    /** Each event is told twice. */
    WEBHOOK_TWICE("Avisos em dobro"),
    /** Events are told in pairs, the later one first. */
    WEBHOOK_SHUFFLED("Avisos fora de ordem"),
    /** Events come without the sound or picture, as when its download failed. */
    WITHOUT_MEDIA("Avisos sem a mídia"),
    /** The media call is answered 201 with {@code null}. */
    MEDIA_EMPTY("Mídia vem vazia"),
    /** The state is told as {@code close}, and sends fail. */
    LINE_CLOSE("Linha desconectada"),
    /** The state is told as {@code connecting}, and sends fail. */
    LINE_CONNECTING("Linha reconectando"),
    /** Asking for a QR code is answered 200 {@code {error: true}}. */
    CONNECT_FAILS("QR Code falha"),
    /** Everything is answered 503 {@code LICENSE_REQUIRED}, as from 2.4.0 on. */
    UNLICENSED("Sem licença (2.4)"),
    /** Everything is answered 401. */
    UNAUTHORIZED("Chave recusada");

    private final String label;

    Fault(String label) {
        this.label = label;
    }

    /** What it is called on the page. */
    String label() {
        return label;
    }
}
