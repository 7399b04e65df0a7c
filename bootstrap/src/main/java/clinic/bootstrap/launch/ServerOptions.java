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
        File cache = new File(new File(jar).getAbsoluteFile().getParentFile(), "clinic.aot");
        if (train && java >= AOT_CACHE_SINCE) options.add("-XX:AOTCacheOutput=" + cache);
        else if (java >= AOT_CACHE_SINCE && cache.isFile()) options.add("-XX:AOTCache=" + cache);
        return options;
    }
}
