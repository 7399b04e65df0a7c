package clinic.adapter.rest.records;

import clinic.domain.patients.PatientId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form as a browser sends it, or as none would. */
final class Form {
    static final String BOUNDARY = "----WebKitFormBoundaryq7Dg";
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A sound that is told by its beginning; of characters that a text keeps. */
    static byte[] ogg(int length) {
        var sound = "a".repeat(length).getBytes(StandardCharsets.US_ASCII);
        var start = "OggS\0\2\0\0".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, sound, 0, start.length);
        return sound;
    }

    /** What an upload needs. */
    static Form usual(PatientId patient) {
        return new Form().field("patientId", patient.value().toString()).sound(ogg(100));
    }

    Form field(String name, String value) {
        return part("form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    Form sound(byte[] sound) {
        return part("form-data; name=\"audio\"; filename=\"ditado.ogg\"\r\nContent-Type: audio/ogg", sound);
    }

    Form part(String disposition, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n");
        bytes.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** As it stands, without its end. */
    byte[] cut() {
        return bytes.toByteArray();
    }

    byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(cut());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }
}
