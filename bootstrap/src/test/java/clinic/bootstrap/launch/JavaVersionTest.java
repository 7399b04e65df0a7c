package clinic.bootstrap.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaVersionTest {
    private static final int JAVA_8 = 52;

    @TempDir
    Path folder;

    @Test
    void readsEveryWayAVersionIsWritten() {
        assertThat(new JavaVersion("1.8.0_402").feature()).isEqualTo(8);
        assertThat(new JavaVersion("11.0.2").feature()).isEqualTo(11);
        assertThat(new JavaVersion("21").isTooOld()).isFalse();
        assertThat(new JavaVersion("20.0.2").isTooOld()).isTrue();
        assertThat(new JavaVersion("26-ea").feature()).isEqualTo(26);
        assertThat(new JavaVersion("").feature()).isZero();
    }

    @Test
    void namesTheNewestJavaThatIsInstalled() throws IOException {
        var places = List.of(
                java("old", "17.0.1"), java("good one", "21.0.2"), java("best one", "25.0.3"), new File("/none"));
        assertThat(new JavaVersion("17.0.15").advice("my clinic.jar", new String[] {"--a", "it's"}, places))
                .isEqualTo("A clínica precisa do Java 21 ou mais novo, e este é o Java 17.0.15. Digite: '" + folder
                        + "/best one/bin/java' -jar 'my clinic.jar' --a 'it'\\''s'");
    }

    @Test
    void saysWhatToInstallWhereThereIsNone() throws IOException {
        assertThat(new JavaVersion("1.8.0_402").advice("clinic.jar", new String[0], List.of(java("old", "17.0.1"))))
                .startsWith("A clínica precisa do Java 21 ou mais novo, e este é o Java 1.8.0_402. Instale")
                .doesNotContain("\n");
    }

    @Test
    void loadsOnJava8() throws IOException {
        for (var type :
                List.of("Launcher", "JavaVersion", "CommandLine", "ProcessImage", "ChildProcess", "ServerOptions"))
            try (var file = new DataInputStream(Launcher.class.getResourceAsStream(type + ".class"))) {
                file.skipNBytes(6);
                assertThat(file.readUnsignedShort()).as(type).isEqualTo(JAVA_8);
            }
    }

    private File java(String name, String version) throws IOException {
        var home = Files.createDirectories(folder.resolve(name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        var program =
                Files.writeString(Files.createDirectories(home.resolve("bin")).resolve("java"), "");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home.toFile();
    }
}
