package clinic.domain.records;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The forms of sound that can be transcribed (contracts, openai.md); which one a sound has, its first bytes tell. */
public enum AudioFormat {
    FLAC("audio/flac", "audio.flac", Head::isFlac),
    MP3("audio/mpeg", "audio.mp3", Head::isMpeg),
    MP4("audio/mp4", "audio.m4a", Head::isMp4),
    OGG("audio/ogg", "audio.ogg", Head::isOgg),
    WAV("audio/wav", "audio.wav", Head::isWave),
    WEBM("audio/webm", "audio.webm", Head::isWebm);

    /** How many first bytes tell the form. */
    public static final int HEAD = 64;

    private final String mediaType;
    private final String fileName;
    private final Predicate<Head> begins;

    AudioFormat(String mediaType, String fileName, Predicate<Head> begins) {
        this.mediaType = mediaType;
        this.fileName = fileName;
        this.begins = begins;
    }

    /**
     * The form of a sound that begins with these bytes, whatever its name says; empty when it is none of them.
     *
     * @param head its first bytes: {@value #HEAD} of them, or all when it has fewer
     */
    public static Optional<AudioFormat> of(byte[] head) {
        return Arrays.stream(values())
                .filter(format -> format.begins.test(new Head(head)))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** A name that tells the form and nothing else. */
    public String fileName() {
        return fileName;
    }
}
