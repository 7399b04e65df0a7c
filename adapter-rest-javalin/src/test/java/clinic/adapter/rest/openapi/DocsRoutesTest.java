package clinic.adapter.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocsRoutesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ApiContract CONTRACT = ApiContract.load();
    private static final Javalin SERVER = Javalin.create(config -> {
        config.startup.showJavalinBanner = false;
        config.jetty.host = "127.0.0.1";
        config.jetty.port = 0;
        config.routes.before(context -> context.header("X-Request-Id", "test").header("Cache-Control", "no-store"));
        new DocsRoutes().register(config);
    });

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void servesTheWholeDocument() throws IOException, InterruptedException {
        var answer = CONTRACT.check(get("/openapi.json"), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new ObjectMapper().readTree(answer.body()))
                .isEqualTo(ApiDocument.load().tree());
    }

    @Test
    void saysThatACopyIsStillGood() throws IOException, InterruptedException {
        for (var path : List.of("/openapi.json", "/docs", "/docs/swagger-ui.css")) {
            var tag = get(path).headers().firstValue("ETag").orElseThrow();

            for (var known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                var answer = CONTRACT.check(get(path, "If-None-Match", known), "");
                assertThat(answer.statusCode()).as(path + " " + known).isEqualTo(304);
                assertThat(answer.body()).isEmpty();
            }
            assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void answersAHeadAsAGetWithoutItsBody() throws IOException, InterruptedException {
        var head = HttpRequest.newBuilder(at("/openapi.json")).HEAD().build();
        var nothing = HttpRequest.newBuilder(at("/docs/nothing.js")).HEAD().build();

        var answer = CONTRACT.check(CLIENT.send(head, BodyHandlers.ofString()), "");
        assertThat(answer.headers().firstValue("ETag"))
                .isEqualTo(get("/openapi.json").headers().firstValue("ETag"));
        assertThat(CLIENT.send(nothing, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }

    @Test
    void servesAPageThatNeedsNoOtherHost() throws IOException, InterruptedException {
        var page = CONTRACT.check(get("/docs"), "");

        var links =
                LINK.matcher(page.body()).results().map(found -> found.group(1)).toList();
        assertThat(links).contains("/docs/swagger-ui-bundle.js", "/docs/start.js", "/openapi.json");
        for (var link : links) {
            assertThat(link).startsWith("/");
            assertThat(CONTRACT.check(get(link), "").statusCode()).as(link).isEqualTo(200);
        }
        assertThat(get("/docs/start.js").body()).contains("url: '/openapi.json'", "validatorUrl: null");
    }

    @Test
    void letsThePageRunItsOwnFilesAlone() throws IOException, InterruptedException {
        var page = get("/docs");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(page.body()).doesNotContain("<script>", "style=", "onload");
    }

    @Test
    void tellsEachFileItsType() throws IOException, InterruptedException {
        for (var file : DocsFile.all().entrySet()) {
            var answer = get("/docs/" + file.getKey());
            assertThat(answer.statusCode()).as(file.getKey()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT))
                    .as(file.getKey())
                    .isEqualTo(file.getValue().type());
        }
    }

    @Test
    void servesNothingElseOfTheClassPath() throws IOException, InterruptedException {
        for (var name : List.of("swagger-ui.js", "auth.json", "..%2Fopenapi.json", "%2e%2e%2fopenapi.json", "a/b")) {
            assertThat(get("/docs/" + name).statusCode()).as(name).isBetween(400, 404);
        }
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + SERVER.port() + path);
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
