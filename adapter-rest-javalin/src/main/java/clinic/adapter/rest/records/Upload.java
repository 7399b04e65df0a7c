package clinic.adapter.rest.records;

import clinic.adapter.rest.shared.Body;
import clinic.adapter.rest.shared.FieldError;
import clinic.adapter.rest.shared.Parts;
import clinic.adapter.rest.shared.Parts.Part;
import clinic.adapter.rest.shared.Problem;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.UnreadableBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A dictation as it comes in: a form with one sound and a few fields before or after it. Nothing is read before somebody reads
 * the sound. For one thread.
 */
final class Upload {
    static final String SOUND = "audio";

    /** Of the whole body. */
    static final long MOST_BYTES = 25 * 1024 * 1024;

    private static final int MOST_PARTS = 8;
    private static final int MOST_FIELD_BYTES = 1024;
    private static final Set<String> FIELDS = Set.of("patientId", "appointmentId", "summarize");

    private final Request request;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Sound sound = new Sound();
    private Optional<Parts> parts = Optional.empty();
    private boolean hasSound;

    Upload(Request request) {
        this.request = request;
    }

    /** The bytes of the sound, as they arrive; none, where there is no sound. */
    InputStream sound() {
        return sound;
    }

    /**
     * The fields, once the rest of the form has arrived.
     *
     * @throws UnreadableBody when it cannot be read, or has parts that do not belong there
     */
    Body rest() throws UnreadableBody {
        for (var part = parts().next(); part.isPresent(); part = parts().next()) {
            if (isSound(part.get())) throw refused(SOUND, "Só pode aparecer uma vez.");
            keep(part.get());
        }
        fields.values().removeIf(String::isBlank); // so a page's form sends what was left empty
        var body = Body.ofForm(fields);
        if (!hasSound) body.refuse(SOUND, "É obrigatório.");
        return body;
    }

    /** Whether there was a sound, be it an empty one. */
    boolean hasSound() {
        return hasSound;
    }

    private Parts parts() throws UnreadableBody {
        if (parts.isPresent()) return parts.get();
        var opened = request.parts(MOST_BYTES, MOST_PARTS);
        parts = Optional.of(opened);
        return opened;
    }

    private Optional<InputStream> firstSound() throws UnreadableBody {
        for (var part = parts().next(); part.isPresent(); part = parts().next()) {
            if (isSound(part.get())) {
                hasSound = true;
                return Optional.of(part.get().bytes());
            }
            keep(part.get());
        }
        return Optional.empty();
    }

    private static boolean isSound(Part part) {
        return part.name().equals(Optional.of(SOUND));
    }

    private void keep(Part part) throws UnreadableBody {
        var name = part.name().orElseThrow(() -> new UnreadableBody(Problems.malformed("Há uma parte sem nome.")));
        if (!FIELDS.contains(name)) throw refused(name, "Campo desconhecido.");
        if (fields.containsKey(name)) throw refused(name, "Só pode aparecer uma vez.");
        fields.put(name, text(name, part.bytes()));
    }

    private static String text(String name, InputStream bytes) throws UnreadableBody {
        try {
            var read = bytes.readNBytes(MOST_FIELD_BYTES + 1);
            if (read.length > MOST_FIELD_BYTES) {
                throw refused(name, "Pode ter até " + MOST_FIELD_BYTES + " bytes.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read))
                    .toString();
        } catch (UnreadableBody refused) {
            throw refused;
        } catch (CharacterCodingException other) {
            throw refused(name, "Deve ser um texto em UTF-8.");
        } catch (IOException impossible) {
            throw new IllegalStateException("parts fail as unreadable bodies", impossible);
        }
    }

    private static UnreadableBody refused(String field, String detail) {
        return new UnreadableBody(malformed(field, detail));
    }

    private static Problem malformed(String field, String detail) {
        var pointer = "/" + field.replace("~", "~0").replace("/", "~1");
        return Problems.malformed(List.of(new FieldError(pointer, detail)));
    }

    /** Finds the sound when it is first read. */
    private final class Sound extends InputStream {
        private Optional<InputStream> bytes = Optional.empty();
        private boolean isSought;

        @Override
        public int read() throws IOException {
            return found() ? bytes.get().read() : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return found() ? bytes.get().read(target, offset, length) : -1;
        }

        private boolean found() throws UnreadableBody {
            if (!isSought) {
                isSought = true;
                bytes = firstSound();
            }
            return bytes.isPresent();
        }
    }
}
