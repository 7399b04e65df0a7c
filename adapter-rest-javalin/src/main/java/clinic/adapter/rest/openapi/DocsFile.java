package clinic.adapter.rest.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A file of the page that shows the API.
 *
 * @param path where it is on the class path
 * @param type its media type
 */
record DocsFile(String path, String type) {
    static final String PAGE = "index.html";
    private static final String OURS = "/openapi/docs/";
    private static final String VERSION = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String STYLE = "text/css;charset=utf-8";

    /** Every file that is served, by the name that follows {@code /docs/}; nothing else of the class path is. */
    static Map<String, DocsFile> all() {
        var swagger = "/META-INF/resources/webjars/swagger-ui/" + swaggerVersion() + "/";
        var files = new TreeMap<String, DocsFile>();
        files.put(PAGE, new DocsFile(OURS + PAGE, "text/html;charset=utf-8"));
        files.put("start.js", new DocsFile(OURS + "start.js", SCRIPT));
        files.put("page.css", new DocsFile(OURS + "page.css", STYLE));
        files.put("swagger-ui.css", new DocsFile(swagger + "swagger-ui.css", STYLE));
        files.put("swagger-ui-bundle.js", new DocsFile(swagger + "swagger-ui-bundle.js", SCRIPT));
        files.put(
                "swagger-ui-bundle.js.LICENSE.txt",
                new DocsFile(swagger + "swagger-ui-bundle.js.LICENSE.txt", "text/plain;charset=utf-8"));
        files.put("favicon-32x32.png", new DocsFile(swagger + "favicon-32x32.png", "image/png"));
        return Map.copyOf(files);
    }

    private static String swaggerVersion() {
        try (var stream = DocsFile.class.getResourceAsStream(VERSION)) {
            if (stream == null) throw new IllegalStateException("not on the class path: " + VERSION);
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
