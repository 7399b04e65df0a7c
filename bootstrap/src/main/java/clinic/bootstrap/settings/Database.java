package clinic.bootstrap.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * A PostgreSQL database and its owner's login.
 *
 * @param jdbcUrl without the login
 */
public record Database(String jdbcUrl, String user, String password) {
    private static final int DEFAULT_PORT = 5432;
    private static final int LAST_PORT = 65535;

    /** Reads {@code postgresql://user:password@host:port/database?options}. */
    public static Database of(String variable, String url) {
        try {
            var uri = new URI(url);
            var login = uri.getRawUserInfo();
            if (!("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))
                    || uri.getHost() == null
                    || login == null
                    || !login.contains(":")
                    || uri.getPath() == null
                    || uri.getPath().length() < 2) {
                throw malformed(variable);
            }
            var port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
            if (port > LAST_PORT) throw malformed(variable);
            var options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            var colon = login.indexOf(':');
            return new Database(
                    "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + options,
                    decoded(login.substring(0, colon)),
                    decoded(login.substring(colon + 1)));
        } catch (URISyntaxException notOne) {
            throw malformed(variable);
        }
    }

    private static BadSetting malformed(String variable) {
        return new BadSetting(
                variable,
                "deve ser postgresql://usuario:senha@servidor:porta/banco, com os sinais da senha como %XX"
                        + " (por exemplo, %40 em vez de @)");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The server, its port and the database's name: what may be said about it. */
    public String place() {
        var address = jdbcUrl.substring("jdbc:postgresql://".length());
        var options = address.indexOf('?');
        return options < 0 ? address : address.substring(0, options);
    }

    @Override
    public String toString() {
        return place();
    }
}
