package clinic.bootstrap.launch;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The Java options that suit the clinic's server. */
final class ServerOptions {
    private static final int TRIMMING_SINCE = 22;
    private static final int COMPACT_HEADERS_SINCE = 25;
    private static final int AOT_CACHE_SINCE = 25;

    private static final String CACHE = "clinic.aot";

    /** Tells the server whether Java learns now, or has learnt, what it usually finds out while the server warms up. */
    private static final String LEARNING = "clinic.learning";

    private ServerOptions() {}

    /** For every Java; those that a newer one brought are given to it alone. */
    static List<String> plain() {
        int java = JavaVersion.running().feature();
        List<String> options = new ArrayList<>(Arrays.asList(
                "-Xms64m", "-Xmx192m", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        if (java >= TRIMMING_SINCE) options.add("-XX:TrimNativeHeapInterval=10000");
        if (java >= COMPACT_HEADERS_SINCE) options.add("-XX:+UseCompactObjectHeaders");
        return options;
    }

    /** @param jar beside which the cache lies that makes starts faster, if there is one */
    static List<String> of(String jar) {
        List<String> options = plain();
        if (canCache() && isOf(cacheOf(jar), new File(jar).getAbsoluteFile())) options.addAll(learnt(cacheOf(jar)));
        return options;
    }

    /** To make that cache when the server ends. */
    static List<String> learning(String jar) {
        List<String> options = plain();
        options.addAll(Arrays.asList("-XX:AOTCacheOutput=" + cacheOf(jar), "-D" + LEARNING + "=now"));
        return options;
    }

    static File cacheOf(String jar) {
        return new File(new File(jar).getAbsoluteFile().getParentFile(), CACHE);
    }

    private static boolean canCache() {
        return JavaVersion.running().feature() >= AOT_CACHE_SINCE;
    }

    /** Where it was made for, it is used as it is: nothing of it is rewritten, so that its pages stay the file's. */
    private static List<String> learnt(File cache) {
        return Arrays.asList(
                "-XX:AOTCache=" + cache,
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                "-D" + LEARNING + "=done");
    }

    /** Whether this Java can learn, and has not learnt this very program already. */
    static boolean canLearn(String jar) {
        return canCache() && !isOf(cacheOf(jar), new File(jar).getAbsoluteFile());
    }

    /**
     * Whether the cache was made of this very program: Java believes one that was made of another, and then runs the classes
     * of that one.
     */
    static boolean isOf(File cache, File program) {
        if (!cache.isFile() || program.lastModified() > cache.lastModified()) return false;
        File[] libraries = new File(program.getParentFile(), "lib").listFiles();
        if (libraries == null) return true;
        for (File library : libraries) if (library.lastModified() > cache.lastModified()) return false;
        return true;
    }
}
