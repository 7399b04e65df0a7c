package clinic.bootstrap;

import clinic.bootstrap.settings.BadSetting;
import clinic.bootstrap.settings.Environment;
import clinic.bootstrap.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts the clinic's server. */
public final class Main {
    private static final String TRAIN = "--train";

    private Main() {}

    /**
     * Starts the server; it runs until the process is told to end.
     *
     * @param args {@code --train} to end as soon as the server has started and warmed up: for what Java can learn from it
     */
    public static void main(String[] args) throws InterruptedException {
        Settings settings;
        try {
            settings = Settings.of(Environment.of(System.getenv(), Path.of("")));
        } catch (BadSetting bad) {
            System.err.println(bad.getMessage());
            System.exit(2);
            return;
        }
        var clinic = Clinic.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(clinic::close, "stop"));
        System.out.println(Welcome.text(settings, clinic.port()));
        if (List.of(args).contains(TRAIN)) System.exit(0);
        new CountDownLatch(1).await();
    }
}
