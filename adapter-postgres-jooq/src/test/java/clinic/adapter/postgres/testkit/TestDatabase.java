package clinic.adapter.postgres.testkit;

import clinic.adapter.postgres.shared.Migrations;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A real PostgreSQL database for a test: migrated, empty, its own. One server serves the whole JVM; a database costs
 * some fifty milliseconds, {@link #empty} a few. Thread-safe.
 *
 * <pre>{@code
 * @AutoClose
 * private static final TestDatabase DATABASE = TestDatabase.fresh();
 *
 * @BeforeEach
 * void emptyIt() {
 *     DATABASE.empty();
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 16;

    private final TestCluster cluster;
    private final String name;
    private final HikariDataSource service;
    private final PostgresUnitOfWork unitOfWork;

    private TestDatabase(TestCluster cluster, String name) {
        this.cluster = cluster;
        this.name = name;
        this.service = pool(cluster, name);
        this.unitOfWork = new PostgresUnitOfWork(service);
    }

    /** A database of one's own. */
    public static TestDatabase fresh() {
        var cluster = TestCluster.get();
        return new TestDatabase(cluster, cluster.cloneTemplate());
    }

    private static HikariDataSource pool(TestCluster cluster, String name) {
        var config = new HikariConfig();
        config.setJdbcUrl(cluster.url(name));
        config.setUsername(Migrations.SERVICE_ROLE);
        config.setPassword(TestCluster.SERVICE_PASSWORD);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setPoolName(name);
        return new HikariDataSource(config);
    }

    /** The transaction, as the service's role, over {@value #CONNECTIONS} connections at the most. */
    public PostgresUnitOfWork unitOfWork() {
        return unitOfWork;
    }

    /** Connections as the service's role, which row level security binds. */
    public DataSource service() {
        return service;
    }

    /** Connections as the owner, to change what the service may not. Row level security is forced on the owner too. */
    public DataSource owner() {
        return cluster.owner(name);
    }

    /** Connections that see all rows of all tables, to look with and to prepare. */
    public DataSource all() {
        return cluster.superuser(name);
    }

    /** The address to reach the database at, without user and password. */
    public String url() {
        return cluster.url(name);
    }

    /**
     * The address with the owner's login, for a server that migrates it by itself. Such a server gives the service's role
     * another password, in the whole cluster: from then on {@link #service} is refused, of any database.
     */
    public String ownerUrl() {
        return cluster.ownerUrl(name);
    }

    /** Runs a statement that is no query, past row level security. */
    public void run(String statement) {
        try (var connection = all().getConnection();
                var running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the test's database refused: " + statement, failure);
        }
    }

    /** The first column of what the query finds, as texts, past row level security. */
    public List<String> texts(String query) {
        try (var connection = all().getConnection();
                var running = connection.createStatement();
                var rows = running.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(String.valueOf(rows.getString(1)));
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the test's database refused: " + query, failure);
        }
    }

    /** Empties all tables, also the audit trail. */
    public void empty() {
        var tables = texts("""
            select string_agg(format('%I', tablename), ', ')
            from pg_tables
            where schemaname = 'public' and tablename <> 'flyway_schema_history'\
            """);
        run("set session_replication_role = replica; truncate " + tables.getFirst() + " restart identity");
    }

    /** Drops the database. */
    @Override
    public void close() {
        service.close();
        cluster.drop(name);
    }
}
