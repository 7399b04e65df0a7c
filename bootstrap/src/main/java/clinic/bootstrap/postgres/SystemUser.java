package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A user of the machine, by number. */
record SystemUser(int id) {
    private static final int ROOT = 0;

    /** The one in whose name this process acts: the second number of the line {@code Uid:}. */
    static SystemUser ofThisProcess() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/self/status")))
            if (line.startsWith("Uid:")) return new SystemUser(Integer.parseInt(line.split("\\s+", -1)[2]));
        throw new IOException("/proc/self/status must have a line Uid:");
    }

    static SystemUser owning(Path file) throws IOException {
        return new SystemUser((Integer) Files.getAttribute(file, "unix:uid"));
    }

    boolean isRoot() {
        return id == ROOT;
    }
}
