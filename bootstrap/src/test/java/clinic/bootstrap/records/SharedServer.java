package clinic.bootstrap.records;

import clinic.bootstrap.endurance.ServerChild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One server for all tests that do not kill it, in a process of its own with little memory. */
final class SharedServer implements AutoCloseable {
    private final RecordClinic clinic = new RecordClinic();
    private final ServerChild server;

    private SharedServer() {
        try {
            server = clinic.start(Path.of("target"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static SharedServer get() {
        return Started.SERVER;
    }

    RecordClinic clinic() {
        return clinic;
    }

    ServerChild server() {
        return server;
    }

    Caller as(UUID person) {
        return RecordClinic.caller(server, person);
    }

    /** Only when the last test is over. */
    @Override
    public void close() {
        server.close();
        clinic.close();
    }

    /** Ends the server after the last test of the JVM. */
    static final class Open implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put(SharedServer.class, get());
        }
    }

    private static final class Started {
        static final SharedServer SERVER = new SharedServer();
    }
}
