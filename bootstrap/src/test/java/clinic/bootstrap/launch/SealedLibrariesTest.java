package clinic.bootstrap.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

/** No library is sealed whose classes an ordinary start loads: Java cannot start with a cache of those (ADR 0016). */
class SealedLibrariesTest {
    @Test
    void isXzAlone() throws IOException {
        List<String> sealed = new ArrayList<>();
        for (URL place : Collections.list(getClass().getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            try (var stream = place.openStream()) {
                var attributes = new Manifest(stream).getMainAttributes();
                if ("true".equalsIgnoreCase(attributes.getValue(Attributes.Name.SEALED))) sealed.add(place.toString());
            }
        }
        assertThat(sealed).singleElement().asString().contains("/xz-");
    }
}
