package clinic.bootstrap.bench;

import clinic.adapter.postgres.shared.Migrations;
import clinic.bootstrap.settings.Database;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The same statements by pgbench, prepared, as the service's role. */
final class PgBench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");

    private PgBench() {}

    /** @param file where the script is put for pgbench */
    static Load run(
            PgBenchScript script, Path file, Database database, String password, Duration duration, List<String> more)
            throws IOException, InterruptedException {
        Files.writeString(file, script.text());
        var uri = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        var words = new ArrayList<String>(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + Plan.CONNECTIONS,
                "--jobs=1",
                "--time=" + duration.toSeconds(),
                "--host=" + uri.getHost(),
                "--port=" + uri.getPort(),
                "--username=" + Migrations.SERVICE_ROLE,
                "--file=" + file));
        for (var variable : script.variables()) words.add("--define=" + variable);
        for (var variable : more) words.add("--define=" + variable);
        words.add(uri.getPath().substring(1));
        var said = Command.run(words, Map.of("PGPASSWORD", password));
        var rate = RATE.matcher(said);
        if (!rate.find()) throw new IllegalStateException("pgbench said nothing of use:\n" + said);
        var failed = FAILED.matcher(said);
        return new Load(Double.parseDouble(rate.group(1)), failed.find() ? Long.parseLong(failed.group(1)) : 0);
    }
}
