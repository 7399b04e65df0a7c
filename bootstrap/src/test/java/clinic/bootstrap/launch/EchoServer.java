package clinic.bootstrap.launch;

import java.io.IOException;
import java.util.List;

/** Stands in for the server in the launcher's tests: says what reached it, then does as it is told. */
public final class EchoServer {
    private EchoServer() {}

    /** Reached through {@link Launcher}, as the server is. */
    public static void main(String[] args) throws IOException {
        say("pid", Long.toString(ProcessHandle.current().pid()));
        say("megabytes", Long.toString(Runtime.getRuntime().maxMemory() >> 20));
        say("property", System.getProperty("probe", "none"));
        say("args", String.join("|", args));
        if (List.of(args).contains("exit")) System.exit(3);
        if (List.of(args).contains("fail")) throw new IllegalStateException("as told");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> say("stopped", "cleanly")));
        say("ready", "");
        for (var typed = System.in.read(); typed >= 0; typed = System.in.read())
            say("typed", Character.toString(typed));
    }

    private static void say(String word, String rest) {
        System.out.println(word + " " + rest);
    }

    /** What the jar of the tests starts. */
    public static final class Main {
        private Main() {}

        /** As {@link Launcher#main}, with another server. */
        public static void main(String[] args) throws Throwable {
            Launcher.run(EchoServer.class.getName(), args);
        }
    }
}
