package clinic.bootstrap.records;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.UUID;

/** A dictation as a browser sends it: a sound that is like no other, and whom it is about. */
final class Dictated {
    static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundaryproof";

    private static final String LINE = "------WebKitFormBoundaryproof";
    private static final byte[] OGG = "OggS\0\2\0\0".getBytes(StandardCharsets.US_ASCII);

    private final UUID patient;
    private final byte[] sound;

    private Dictated(UUID patient, byte[] sound) {
        this.patient = patient;
        this.sound = sound;
    }

    /** So many bytes; the same number, the same sound. */
    static Dictated about(UUID patient, int bytes, int number) {
        var sound = new byte[bytes];
        new SplittableRandom(number).nextBytes(sound);
        System.arraycopy(OGG, 0, sound, 0, OGG.length);
        return new Dictated(patient, sound);
    }

    byte[] sound() {
        return sound.clone();
    }

    BodyPublisher body() {
        return BodyPublishers.concat(
                BodyPublishers.ofByteArray(head()),
                BodyPublishers.ofByteArray(sound),
                BodyPublishers.ofByteArray(tail()));
    }

    /** What comes before the sound. */
    byte[] head() {
        return text("""
            %1$s
            Content-Disposition: form-data; name="patientId"

            %2$s
            %1$s
            Content-Disposition: form-data; name="audio"; filename="Zuleica Quaresma.ogg"
            Content-Type: audio/ogg

            """.formatted(LINE, patient));
    }

    byte[] tail() {
        return text("\n" + LINE + "--\n");
    }

    private static byte[] text(String lines) {
        return lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    String hash() {
        return hash(sound);
    }

    /** SHA-256, in hex. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
