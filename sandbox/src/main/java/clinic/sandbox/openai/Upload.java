package clinic.sandbox.openai;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form that was sent, of whose file nothing is kept.
 *
 * @param size of the whole form, in bytes
 */
public record Upload(Map<String, List<String>> fields, Optional<File> file, long size) {
    /** The most bytes of a whole form. */
    static final long MOST_BYTES = 26_214_400;

    public Upload {
        fields = Map.copyOf(fields);
    }

    /**
     * The file.
     *
     * @param name as it was sent
     * @param sha256 in hex
     * @param beginning its first bytes, in hex
     */
    public record File(String name, String mediaType, long bytes, String sha256, String beginning) {
        /** What follows the last dot of its name, or nothing. */
        String ending() {
            var dot = name.lastIndexOf('.');
            return dot < 0 ? "" : name.substring(dot + 1);
        }
    }

    /** The first value of a field, or nothing. */
    public String field(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }
}
