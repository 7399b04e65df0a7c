package clinic.bootstrap.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** HTTP load by wrk, as a Lua script asks. */
final class Wrk {
    private static final Pattern RESULT = Pattern.compile("bench (\\d+) requests (\\d+) micros (\\d+) others");

    private Wrk() {}

    static Load run(Path script, String url, Duration duration, Map<String, String> environment)
            throws IOException, InterruptedException {
        var said = Command.run(
                List.of(
                        "wrk",
                        "-t1",
                        "-c" + Plan.CONNECTIONS,
                        "-d" + duration.toSeconds() + "s",
                        "--timeout",
                        "10s",
                        "-s",
                        script.toString(),
                        url),
                environment);
        var result = RESULT.matcher(said);
        if (!result.find()) throw new IllegalStateException("wrk said nothing of use:\n" + said);
        var others = Long.parseLong(result.group(3));
        return new Load((Long.parseLong(result.group(1)) - others) * 1e6 / Long.parseLong(result.group(2)), others);
    }
}
