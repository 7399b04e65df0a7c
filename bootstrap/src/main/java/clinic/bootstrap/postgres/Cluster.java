package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's own folder: made once, whole or not at all, with the clinic's database and the login that owns it. */
final class Cluster {
    static final String DATABASE = "clinic";
    static final String OWNER = "clinic_owner";
    private static final String SUPERUSER = "postgres";

    private final DataFolder folder;
    private final Programs programs;

    Cluster(DataFolder folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
    }

    static Path in(Path postgresql) {
        return postgresql.resolve("cluster");
    }

    /** Makes the cluster if there is none, and leaves the clinic's settings of this version in it. */
    void prepare() throws IOException {
        var cluster = in(folder.postgresql());
        var isNew = !Files.exists(cluster.resolve("PG_VERSION"));
        var ownerIsKnown = Files.exists(folder.secretFile(OWNER));
        if (isNew) create(cluster);
        else checkVersion(cluster);
        Configuration.writeClinicPart(cluster);
        if (!isNew && !ownerIsKnown)
            singleUser(cluster, "alter role " + OWNER + " password '" + folder.secret(OWNER) + "';");
    }

    private void create(Path cluster) throws IOException {
        var unfinished = cluster.resolveSibling("cluster.initialising");
        Folders.delete(unfinished);
        folder.secret(SUPERUSER);
        demand(programs.run(
                "initdb",
                List.of(
                        "-D",
                        unfinished.toString(),
                        "-U",
                        SUPERUSER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + folder.secretFile(SUPERUSER),
                        "-E",
                        "UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8",
                        "--no-instructions"),
                ""));
        Configuration.write(unfinished);
        singleUser(
                unfinished,
                "create role " + OWNER + " login createrole password '" + folder.secret(OWNER) + "';\n"
                        + "create database " + DATABASE + " owner " + OWNER + ";");
        Folders.publish(unfinished, cluster);
    }

    /** Runs SQL, one statement a line, without a server and so without anybody else. */
    private void singleUser(Path cluster, String sql) throws IOException {
        demand(programs.run(
                "postgres",
                List.of(
                        "--single",
                        "-D",
                        cluster.toString(),
                        "-c",
                        "exit_on_error=on",
                        "-c",
                        "log_min_messages=fatal",
                        "postgres"),
                sql + "\n"));
    }

    private static void demand(Programs.Outcome outcome) {
        if (outcome.status() != 0)
            throw new PostgresFailure("o banco de dados não pôde ser preparado:\n" + outcome.output());
    }

    private static void checkVersion(Path cluster) throws IOException {
        var found = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!Binaries.version().startsWith(found + "."))
            throw new PostgresFailure("os dados em " + cluster + " são do PostgreSQL " + found
                    + ", e este programa traz o " + Binaries.version()
                    + "; use a versão anterior da clínica, ou converta os dados com pg_upgrade");
    }
}
