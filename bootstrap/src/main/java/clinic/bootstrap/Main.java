package clinic.bootstrap;

import clinic.bootstrap.logging.JavaLogs;
import clinic.bootstrap.settings.Environment;
import clinic.bootstrap.settings.Settings;
import java.nio.file.Path;
import java.util.List;

/** Starts the clinic's server. */
public final class Main {
    private static final String TRAIN = "--train";

    private Main() {}

    /**
     * Starts the server; it runs until the process is told to end, or its database is lost.
     *
     * @param args {@code --train} to end as soon as the server has started and warmed up: for what Java can learn from it
     */
    public static void main(String[] args) {
        JavaLogs.takeOver();
        RuntimeException why;
        try {
            var clinic = start();
            if (List.of(args).contains(TRAIN)) System.exit(0);
            why = clinic.lost().join();
        } catch (RuntimeException failure) {
            why = failure;
        }
        System.exit(StartFailure.tell(why, System.err));
    }

    private static Clinic start() {
        var settings = Settings.of(Environment.of(System.getenv(), Path.of("")));
        var clinic = Clinic.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(clinic::close, "stop"));
        System.out.println(Welcome.text(settings, clinic.port()));
        return clinic;
    }
}
