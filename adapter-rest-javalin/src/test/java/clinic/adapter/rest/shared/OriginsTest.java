package clinic.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whose address a request has that came by a proxy whom we trust. */
@Timeout(60)
class OriginsTest {
    @AutoClose
    private final TestServer server = TestServer.over(new Routes()
            .get(
                    "/api/address",
                    Routes.Access.ANYONE,
                    request -> request.answer(
                            200, json -> json.writeString(request.origin().address()))));

    @Test
    void isThatWhichTheProxyTells() throws IOException {
        assertThat(addressOf("X-Forwarded-For: 203.0.113.7\r\n")).endsWith("\"203.0.113.7\"");
        assertThat(addressOf("")).endsWith("\"127.0.0.1\"");
    }

    @Test
    void isNotThatWhichTheCallerMadeUp() throws IOException {
        assertThat(addressOf("X-Forwarded-For: 198.51.100.1, 203.0.113.7\r\n")).endsWith("\"203.0.113.7\"");
        assertThat(addressOf("X-Forwarded-For: 198.51.100.1, 203.0.113.7, 127.0.0.1\r\n"))
                .endsWith("\"203.0.113.7\"");
    }

    @Test
    void isNotThatWhichTheCallerMadeUpWhereTheProxyAddsAHeaderOfItsOwn() throws IOException {
        assertThat(addressOf("X-Forwarded-For: 198.51.100.1\r\nX-Forwarded-For: 203.0.113.7\r\n"))
                .endsWith("\"203.0.113.7\"");
    }

    private String addressOf(String headers) throws IOException {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send("GET /api/address HTTP/1.1\r\nHost: a\r\n" + headers + "Connection: close\r\n\r\n");
            return wire.all();
        }
    }
}
