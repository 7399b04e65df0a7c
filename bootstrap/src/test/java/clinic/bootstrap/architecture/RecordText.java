package clinic.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a {@code toString} that somebody wrote from the one that the compiler gives every record. Both stand in the class
 * file as methods, but the given one works by a dynamic call named {@code toString} that takes the record itself, and that
 * name-and-type pair is in the constant pool then, and only then (JVMS §4.4, {@code java.lang.runtime.ObjectMethods}).
 */
final class RecordText {
    private RecordText() {}

    static boolean isWrittenByHand(JavaClass type) {
        var declares = type.getMethods().stream()
                .anyMatch(method -> method.getName().equals("toString")
                        && method.getRawParameterTypes().isEmpty());
        return declares && !(type.isRecord() && isGiven(type));
    }

    private static boolean isGiven(JavaClass type) {
        var self = "(L" + type.getName().replace('.', '/') + ";)Ljava/lang/String;";
        return namesAndTypes(type).contains("toString" + self);
    }

    private static Set<String> namesAndTypes(JavaClass type) {
        var uri = type.getSource().orElseThrow().getUri();
        try (var bytes = uri.toURL().openStream()) {
            return read(new DataInputStream(new ByteArrayInputStream(bytes.readAllBytes())));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the class file of " + type.getName(), failure);
        }
    }

    private static Set<String> read(DataInputStream file) throws IOException {
        file.skipNBytes(8);
        var size = file.readUnsignedShort();
        var texts = new HashMap<Integer, String>();
        var pairs = new HashSet<Integer>();
        for (var index = 1; index < size; index++) {
            var tag = file.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(index, file.readUTF());
                case 12 -> pairs.add(file.readInt());
                case 5, 6 -> {
                    file.skipNBytes(8);
                    index++;
                }
                case 7, 8, 16, 19, 20 -> file.skipNBytes(2);
                case 15 -> file.skipNBytes(3);
                case 3, 4, 9, 10, 11, 17, 18 -> file.skipNBytes(4);
                default -> throw new IOException("unknown constant: " + tag);
            }
        }
        return pairs.stream()
                .map(pair -> texts.get(pair >>> 16) + texts.get(pair & 0xFFFF))
                .collect(Collectors.toSet());
    }
}
