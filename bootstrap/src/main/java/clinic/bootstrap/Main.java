package clinic.bootstrap;

import clinic.bootstrap.logging.JavaLogs;
import clinic.bootstrap.settings.Environment;
import clinic.bootstrap.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts the clinic's server. */
public final class Main {
    private static final String TRAIN = "--train";
    private static final Environment TRAINING =
            new Environment(Map.of("CLINIC_DATA_DIR", "training", "CLINIC_PORT", "0", "CLINIC_DEMO", "true"));

    private Main() {}

    /**
     * Starts the server; it runs until the process is told to end, or its database is lost.
     *
     * @param args {@code --train} to start the demo in the folder {@code training}, whatever the environment says, and end as
     *     soon as it has warmed up: for what Java can learn from it
     */
    public static void main(String[] args) {
        JavaLogs.takeOver();
        RuntimeException why;
        try {
            var isTraining = List.of(args).contains(TRAIN);
            var clinic = start(isTraining ? TRAINING : Environment.of(System.getenv(), Path.of("")));
            if (isTraining) System.exit(0);
            why = clinic.lost().join();
        } catch (RuntimeException failure) {
            why = failure;
        }
        System.exit(StartFailure.tell(why, System.err));
    }

    private static Clinic start(Environment environment) {
        var settings = Settings.of(environment);
        var clinic = Clinic.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(clinic::close, "stop"));
        System.out.println(Welcome.text(settings, clinic.port()));
        return clinic;
    }
}
