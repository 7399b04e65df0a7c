package clinic.bootstrap.launch;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The Java options that suit the clinic's server; those that a newer Java brought are given to it alone. */
final class ServerOptions {
    private static final int COMPACT_HEADERS_SINCE = 25;
    private static final int AOT_CACHE_SINCE = 25;

    private ServerOptions() {}

    /**
     * @param jar beside which the cache lies that makes starts faster, if there is one
     * @param train whether to make that cache when the server ends
     */
    static List<String> of(String jar, boolean train) {
        int java = JavaVersion.running().feature();
        List<String> options = new ArrayList<>(Arrays.asList(
                "-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        if (java >= COMPACT_HEADERS_SINCE) options.add("-XX:+UseCompactObjectHeaders");
        File program = new File(jar).getAbsoluteFile();
        File cache = new File(program.getParentFile(), "clinic.aot");
        if (train && java >= AOT_CACHE_SINCE) options.add("-XX:AOTCacheOutput=" + cache);
        else if (java >= AOT_CACHE_SINCE && isOf(cache, program)) options.add("-XX:AOTCache=" + cache);
        return options;
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
