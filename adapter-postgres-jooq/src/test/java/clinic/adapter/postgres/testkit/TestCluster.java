package clinic.adapter.postgres.testkit;

import clinic.adapter.postgres.shared.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The one PostgreSQL of this JVM, with a migrated database to clone. */
final class TestCluster {
    static final String OWNER = "clinic_owner";
    static final String SERVICE_PASSWORD = "service";
    private static final String OWNER_PASSWORD = "owner";
    private static final String TEMPLATE = "clinic_template";

    private final EmbeddedPostgres postgres;
    private final AtomicInteger clones = new AtomicInteger();

    private TestCluster(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Started when first asked for; ends with the JVM. */
    static TestCluster get() {
        return Started.CLUSTER;
    }

    private static TestCluster start() {
        try {
            var cluster = new TestCluster(
                    builder().setServerConfig("synchronous_commit", "on").start());
            cluster.command("create role " + OWNER + " login createrole password '" + OWNER_PASSWORD + "'");
            cluster.command("create database " + TEMPLATE + " owner " + OWNER);
            Migrations.migrate(cluster.owner(TEMPLATE), SERVICE_PASSWORD);
            return cluster;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Our own PostgreSQL, or the one whose jar the property {@code clinic.postgresql} names. */
    private static EmbeddedPostgres.Builder builder() {
        var builder = EmbeddedPostgres.builder();
        var jar = System.getProperty("clinic.postgresql");
        return jar == null ? builder : builder.setPgBinaryResolver((system, machine) -> binaries(Path.of(jar)));
    }

    private static InputStream binaries(Path jar) throws IOException {
        try (var file = new ZipFile(jar.toFile())) {
            var archive = file.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no PostgreSQL in " + jar));
            return new ByteArrayInputStream(file.getInputStream(archive).readAllBytes());
        }
    }

    /** A new database, migrated and empty. */
    String cloneTemplate() {
        var name = "clinic_" + clones.incrementAndGet();
        command("create database " + name + " owner " + OWNER + " template " + TEMPLATE);
        return name;
    }

    void drop(String name) {
        command("drop database " + name + " with (force)");
    }

    DataSource superuser(String database) {
        return postgres.getDatabase("postgres", database);
    }

    DataSource owner(String database) {
        return login(database, OWNER, OWNER_PASSWORD);
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    String ownerUrl(String database) {
        return "postgresql://" + OWNER + ":" + OWNER_PASSWORD + "@localhost:" + postgres.getPort() + "/" + database;
    }

    DataSource login(String database, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setURL(url(database));
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private void command(String text) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException failure) {
            throw new IllegalStateException("the test's PostgreSQL refused: " + text, failure);
        }
    }

    private static final class Started {
        static final TestCluster CLUSTER = start();
    }
}
