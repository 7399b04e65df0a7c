package clinic.bootstrap.launch;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The Java options that suit the clinic's server; those that a newer Java brought are given to it alone. */
final class ServerOptions {
    private static final int TRIMMING_SINCE = 22;
    private static final int COMPACT_HEADERS_SINCE = 25;
    private static final int AOT_CACHE_SINCE = 25;

    private static final String CACHE = "clinic.aot";

    /** Tells the server whether Java learns now, or has learnt, what it usually finds out while the server warms up. */
    private static final String LEARNING = "clinic.learning";

    private ServerOptions() {}

    /**
     * @param jar beside which the cache lies that makes starts faster, if there is one
     * @param train whether to make that cache when the server ends
     */
    static List<String> of(String jar, boolean train) {
        int java = JavaVersion.running().feature();
        List<String> options = new ArrayList<>(Arrays.asList(
                "-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        if (java >= TRIMMING_SINCE) options.add("-XX:TrimNativeHeapInterval=10000");
        if (java >= COMPACT_HEADERS_SINCE) options.add("-XX:+UseCompactObjectHeaders");
        File program = new File(jar).getAbsoluteFile();
        File cache = new File(program.getParentFile(), CACHE);
        if (train) options.addAll(Arrays.asList("-XX:AOTCacheOutput=" + cache, "-D" + LEARNING + "=now"));
        else if (java >= AOT_CACHE_SINCE && isOf(cache, program)) options.addAll(learnt(cache));
        return options;
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
        File program = new File(jar).getAbsoluteFile();
        return JavaVersion.running().feature() >= AOT_CACHE_SINCE
                && !isOf(new File(program.getParentFile(), CACHE), program);
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
