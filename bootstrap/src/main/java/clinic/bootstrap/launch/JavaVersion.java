package clinic.bootstrap.launch;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** Which Java runs this, and where a better one is. */
final class JavaVersion {
    private static final int NEEDED = 21;

    private final String name;

    /** @param name such as {@code 1.8.0_402}, {@code 17.0.15} or {@code 25-ea} */
    JavaVersion(String name) {
        this.name = name;
    }

    static JavaVersion running() {
        return new JavaVersion(System.getProperty("java.version"));
    }

    /** The number people say: 8, 17, 25; 0 if there is none. */
    int feature() {
        String[] numbers = name.split("[^0-9]+");
        int first = numbers.length > 0 && !numbers[0].isEmpty() ? Integer.parseInt(numbers[0]) : 0;
        return first == 1 && numbers.length > 1 ? Integer.parseInt(numbers[1]) : first;
    }

    boolean isTooOld() {
        return feature() < NEEDED;
    }

    /** One line that says what is wrong and, if this machine has a Java that is new enough, what to type. */
    String advice(String jar, String[] args) {
        List<File> places = new ArrayList<>();
        if (System.getenv("JAVA_HOME") != null) places.add(new File(System.getenv("JAVA_HOME")));
        File[] installed = new File("/usr/lib/jvm").listFiles();
        if (installed != null) Collections.addAll(places, installed);
        return advice(jar, args, places);
    }

    String advice(String jar, String[] args, List<File> places) {
        String problem = "A clínica precisa do Java " + NEEDED + " ou mais novo, e este é o Java " + name + ". ";
        File best = null;
        for (File place : places) {
            if (!new File(place, "bin/java").canExecute() || at(place).isTooOld()) continue;
            if (best == null || at(place).feature() > at(best).feature()) best = place;
        }
        if (best == null)
            return problem + "Instale um, por exemplo: apt-get install openjdk-" + NEEDED + "-jre-headless";
        StringBuilder command =
                new StringBuilder(quoted(best + "/bin/java")).append(" -jar ").append(quoted(jar));
        for (String arg : args) command.append(' ').append(quoted(arg));
        return problem + "Digite: " + command;
    }

    /** The version that an installed Java says it has. */
    private static JavaVersion at(File home) {
        Properties release = new Properties();
        try (InputStream file = new FileInputStream(new File(home, "release"))) {
            release.load(file);
        } catch (IOException e) {
            return new JavaVersion(""); // not a Java that says its version: never better
        }
        return new JavaVersion(release.getProperty("JAVA_VERSION", "").replace("\"", ""));
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
