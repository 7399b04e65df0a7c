package clinic.bootstrap.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    private static final int SIGTERM_STATUS = 128 + 15;
    private static final int FOREIGN_FUNCTIONS_SINCE = 22;

    @TempDir
    static Path folder;

    /** A jar with an awkward name that starts as the clinic's does. */
    @BeforeAll
    static void makeJar() throws IOException {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, EchoServer.Main.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Path.of("target/classes").toUri() + " "
                        + Path.of("target/test-classes").toUri());
        attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
        try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("a clínica.jar")), manifest)) {
            jar.finish();
        }
    }

    @Test
    void keepsTheProcessAndBoundsItsMemory() throws Exception {
        try (var server = new Server(List.of(), List.of())) {
            var inPlace = server.await("pid").equals(Long.toString(server.process.pid()));
            assertThat(inPlace).isEqualTo(Runtime.version().feature() >= FOREIGN_FUNCTIONS_SINCE);
            assertThat(Integer.parseInt(server.await("megabytes"))).isBetween(150, 260);
            server.await("ready");
            assertThat(server.process.children()).hasSize(inPlace ? 0 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "child", "plain"})
    void passesOnArgumentsPropertiesAndInput(String how) throws Exception {
        try (var server = new Server(
                List.of("-Dclinic.launch=" + how, "-Dprobe=a b"),
                List.of("two words", "", "-Xmx1m", "São $HOME 'x'"))) {
            assertThat(server.await("property")).isEqualTo("a b");
            assertThat(server.await("args")).isEqualTo("two words||-Xmx1m|São $HOME 'x'");
            server.await("ready");
            server.process.outputWriter().append('#').close();
            assertThat(server.await("typed")).isEqualTo("#");
            assertThat(server.process.waitFor()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "child"})
    void endsAsTheServerEnds(String how) throws Exception {
        for (var end : Map.of("exit", 3, "fail", 1).entrySet())
            try (var server = new Server(List.of("-Dclinic.launch=" + how), List.of(end.getKey()))) {
                assertThat(server.process.waitFor()).as(end.getKey()).isEqualTo(end.getValue());
            }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "child"})
    void letsTheServerFinishWhenToldToEnd(String how) throws Exception {
        try (var server = new Server(List.of("-Dclinic.launch=" + how), List.of())) {
            server.await("ready");
            server.process.toHandle().destroy();
            assertThat(server.await("stopped")).isEqualTo("cleanly");
            assertThat(server.process.waitFor()).isEqualTo(SIGTERM_STATUS);
        }
    }

    @Test
    void leavesNoChildBehindWhenItIsKilled() throws Exception {
        try (var server = new Server(List.of("-Dclinic.launch=child"), List.of())) {
            var child = ProcessHandle.of(Long.parseLong(server.await("pid"))).orElseThrow();
            assertThat(child.pid()).isNotEqualTo(server.process.pid());
            server.await("ready");
            server.process.destroyForcibly();
            child.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void respectsOptionsOfTheCaller() throws Exception {
        assertThat(megabytes(List.of("-Xmx99m", "-XX:+UseSerialGC"), Map.of())).isBetween(90, 100);
        for (var variable : List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"))
            assertThat(megabytes(List.of(), Map.of(variable, "-Da=b -Xmx99m -XX:+UseSerialGC")))
                    .as(variable)
                    .isBetween(90, 100);
        assertThat(megabytes(List.of(), Map.of("JAVA_TOOL_OPTIONS", "-Da=b")))
                .as("a property says nothing about memory")
                .isBetween(150, 260);
    }

    private static int megabytes(List<String> options, Map<String, String> environment) throws IOException {
        try (var server = new Server(options, List.of("exit"), environment)) {
            return Integer.parseInt(server.await("megabytes"));
        }
    }

    private static final class Server implements AutoCloseable {
        private final Process process;
        private final BufferedReader output;

        Server(List<String> options, List<String> args) throws IOException {
            this(options, args, Map.of());
        }

        Server(List<String> options, List<String> args, Map<String, String> environment) throws IOException {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(List.of("-jar", folder.resolve("a clínica.jar").toString()));
            command.addAll(args);
            var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.startsWith("JAVA_TOOL"));
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().putAll(environment);
            process = builder.start();
            output = process.inputReader();
        }

        /** What follows this word on the first line that begins with it. */
        String await(String word) throws IOException {
            for (var line = output.readLine(); line != null; line = output.readLine())
                if (line.startsWith(word + " ")) return line.substring(word.length() + 1);
            throw new AssertionError("the server ended without saying " + word);
        }

        @Override
        public void close() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
