package clinic.adapter.openai.shared;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;

/** What a broken connection means, told without the failure's own words, which may hold the address. */
final class Broken {
    private Broken() {}

    static Response of(Throwable failure) {
        return unreached(failure)
                .<Response>map(Response.Unreached::new)
                .orElseGet(() -> new Response.Unheard("connection broken"));
    }

    /** Why there was no connection, if there was none. */
    private static Optional<String> unreached(Throwable failure) {
        return switch (failure) {
            case HttpConnectTimeoutException late -> Optional.of("no connection in time");
            case UnknownHostException unknown -> Optional.of("no such host");
            case NoRouteToHostException lost -> Optional.of("no way to the host");
            case SSLHandshakeException refused -> Optional.of("no secure connection");
            case ConnectException refused -> Optional.of(isUnknown(refused) ? "no such host" : "connection refused");
            default -> Optional.empty();
        };
    }

    private static boolean isUnknown(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) return true;
        }
        return false;
    }
}
