package clinic.adapter.rest.shared;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** HTTP as it is on the wire, for requests that no client would send. */
final class Wire {
    private static final int MOMENT_MILLIS = 20;

    private final Socket socket;

    Wire(Socket socket) {
        this.socket = socket;
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends one more of these characters every moment, until the server says something or ends the connection. */
    String trickle(String characters) throws IOException {
        socket.setSoTimeout(MOMENT_MILLIS);
        for (var sent = 0; ; sent++) {
            try {
                return beginning();
            } catch (SocketTimeoutException silence) {
                if (!sends(characters.charAt(sent % characters.length()))) return lastWords();
            } catch (IOException ended) {
                return "";
            }
        }
    }

    private boolean sends(char character) {
        try {
            send(String.valueOf(character));
            return true;
        } catch (IOException ended) {
            return false;
        }
    }

    private String lastWords() {
        try {
            return beginning();
        } catch (IOException none) {
            return "";
        }
    }

    /** What comes first, or nothing if the connection ends. */
    private String beginning() throws IOException {
        var bytes = new byte[64];
        var length = socket.getInputStream().read(bytes);
        return length < 0 ? "" : new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** All that comes until the connection ends. */
    String all() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
