package clinic.bootstrap.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.lang.reflect.InvocationTargetException;

/**
 * Starts the server with the Java options that suit it, in the same process. The system property {@code clinic.launch} changes
 * how: {@code plain} hands over at once and leaves every option to the caller, {@code child} uses a second process,
 * {@code train} records the cache that makes later starts faster, where there is none yet that fits. A caller who gives any Java option other than
 * {@code -D} is taken at their word, as with {@code plain}.
 */
public final class Launcher {
    private static final String SERVER = "clinic.bootstrap.Main";
    private static final String HOW = "clinic.launch";

    private Launcher() {}

    /**
     * Starts the server.
     *
     * @param args handed on as they are
     */
    public static void main(String[] args) throws Throwable {
        run(SERVER, args);
    }

    static void run(String mainClass, String[] args) throws Throwable {
        if (JavaVersion.running().isTooOld()) {
            say(JavaVersion.running().advice(System.getProperty("java.class.path"), args));
            System.exit(1);
        }
        CommandLine typed = CommandLine.ofThisProcess(args.length);
        String how = System.getProperty(HOW, "");
        if (how.equals("train")) {
            Training.run(typed);
            return;
        }
        if (how.equals("plain") || !typed.leavesOptionsToUs()) {
            handOver(mainClass, args);
            return;
        }
        CommandLine better = typed.with(ServerOptions.of(typed.jar()), "-D" + HOW + "=plain");
        if (!how.equals("child")) ProcessImage.replaceBy(better);
        ChildProcess.runInPlaceOfThis(better);
    }

    private static void handOver(String mainClass, String[] args) throws Throwable {
        try {
            Class.forName(mainClass).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** In UTF-8, whatever an old Java makes of the terminal: the text has accents. */
    private static void say(String line) throws UnsupportedEncodingException {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, "UTF-8").println(line);
    }
}
