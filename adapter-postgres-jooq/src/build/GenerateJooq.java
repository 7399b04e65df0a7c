import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Makes jOOQ's classes from the migrations: migrates an empty PostgreSQL and reads its tables. Does nothing when neither
 * the migrations nor this program have changed since the last time. Run by the build.
 */
final class GenerateJooq {
    private static final String PACKAGE = "clinic.adapter.postgres.generated";

    private GenerateJooq() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var migrations = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        var program = Path.of(arguments[2]);
        var fingerprint = fingerprint(migrations, program);
        var stamp = target.resolve("stamp");
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) return;
        if (Files.exists(target)) delete(target);
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            Flyway.configure()
                    .dataSource(url, "postgres", "")
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(url, target));
        }
        Files.createDirectories(target);
        Files.writeString(stamp, fingerprint);
    }

    private static Configuration configuration(String url, Path target) {
        var database = new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withInputSchema("public")
                .withOutputSchemaToDefault(true)
                .withExcludes("flyway_schema_history|scheduled_tasks")
                .withIncludeRoutines(false)
                .withForcedTypes(List.of(
                        new ForcedType().withName("INSTANT").withIncludeTypes("timestamptz|timestamp with time zone")));
        var generate = new Generate()
                .withGlobalObjectReferences(true)
                .withRecords(true)
                .withJavaTimeTypes(true)
                .withComments(false)
                .withGeneratedAnnotation(false);
        return new Configuration()
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(url)
                        .withUser("postgres")
                        .withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(generate)
                        .withTarget(new Target().withPackageName(PACKAGE).withDirectory(target.toString())));
    }

    private static String fingerprint(Path migrations, Path program) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(program));
        try (var files = Files.walk(migrations)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(migrations.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
