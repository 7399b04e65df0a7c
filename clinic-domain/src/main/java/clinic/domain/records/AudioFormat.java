package clinic.domain.records;

import java.util.Arrays;
import java.util.Optional;

/** The forms of sound that can be transcribed (contracts, openai.md); which one a sound has, its first bytes tell. */
public enum AudioFormat {
    FLAC("audio/flac", "audio.flac"),
    MP3("audio/mpeg", "audio.mp3"),
    MP4("audio/mp4", "audio.m4a"),
    OGG("audio/ogg", "audio.ogg"),
    WAV("audio/wav", "audio.wav"),
    WEBM("audio/webm", "audio.webm");

    /** How many first bytes tell the form. */
    public static final int HEAD = 64;

    private final String mediaType;
    private final String fileName;

    AudioFormat(String mediaType, String fileName) {
        this.mediaType = mediaType;
        this.fileName = fileName;
    }

    /**
     * The form of a sound that begins with these bytes, whatever its name says; empty when it is none of them.
     *
     * @param head its first bytes: {@value #HEAD} of them, or all when it has fewer
     */
    public static Optional<AudioFormat> of(byte[] head) {
        return Arrays.stream(values())
                .filter(format -> format.begins(new Head(head)))
                .findFirst();
    }

    private boolean begins(Head head) {
        return switch (this) {
            case FLAC -> head.isFlac();
            case MP3 -> head.isMpeg();
            case MP4 -> head.isMp4();
            case OGG -> head.isOgg();
            case WAV -> head.isWave();
            case WEBM -> head.isWebm();
        };
    }

    public String mediaType() {
        return mediaType;
    }

    /** A name that tells the form and nothing else. */
    public String fileName() {
        return fileName;
    }
}
