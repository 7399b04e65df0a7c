package clinic.adapter.openai.shared;

import java.io.InputStream;

/** What a request carries. */
public interface Payload {
    /** What it is, as in {@code Content-Type}. */
    String mediaType();

    /** How many bytes it has. */
    long length();

    /** Its bytes, anew each time; who asks for them closes them. */
    InputStream open();
}
