package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/** An unpacked, initialised PostgreSQL with its port, ready to be started as often as need be. */
record Installation(Programs programs, Path postgresql, int port, ServerLog log) {
    private static final long LOG_LIMIT_IN_BYTES = 10L * 1024 * 1024;

    /** Makes whatever is not there yet. Call with the data folder's lock held. */
    static Installation in(DataFolder folder, OptionalInt wishedPort) throws IOException {
        var postgresql = folder.postgresql();
        demandOwner(postgresql);
        endLeftovers(postgresql);
        var programs = Programs.of(Binaries.unpackedIn(postgresql.resolve("programs")), postgresql);
        new Cluster(folder, programs).prepare();
        var port = wishedPort.isPresent() ? wishedPort.getAsInt() : Port.remembered(postgresql.resolve("port"));
        var logs = Folders.makePrivate(postgresql.resolve("log"));
        return new Installation(
                programs, postgresql, port, new ServerLog(logs.resolve("postgresql.log"), LOG_LIMIT_IN_BYTES));
    }

    /** Makes sure that nothing of an earlier run stands in the way of the next. */
    void clear() throws IOException {
        endLeftovers(postgresql);
        new PidFile(Cluster.in(postgresql)).deleteIfPidIsForeign();
    }

    /** Starts PostgreSQL, for as long as the calling thread lives. */
    Postmaster spawn() throws IOException {
        return Postmaster.spawn(programs, Cluster.in(postgresql), port, log);
    }

    /** PostgreSQL works in its own user's folders only, and root without root's powers could not even enter them. */
    private static void demandOwner(Path postgresql) throws IOException {
        var owner = SystemUser.owning(postgresql);
        if (!owner.equals(SystemUser.ofThisProcess()))
            throw new PostgresFailure("a pasta " + postgresql + " pertence a outro usuário (número " + owner.id()
                    + "); inicie a clínica com esse usuário, ou escolha outra pasta em CLINIC_DATA_DIR");
    }

    private static void endLeftovers(Path postgresql) throws IOException {
        new Leftovers(postgresql).end(new PidFile(Cluster.in(postgresql)));
    }
}
