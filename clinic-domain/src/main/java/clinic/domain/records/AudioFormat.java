package clinic.domain.records;

/** The forms of sound that can be transcribed (contracts, openai.md); which one a sound has, its first bytes tell. */
public enum AudioFormat {
    FLAC("audio/flac", "audio.flac"),
    MP3("audio/mpeg", "audio.mp3"),
    MP4("audio/mp4", "audio.m4a"),
    OGG("audio/ogg", "audio.ogg"),
    WAV("audio/wav", "audio.wav"),
    WEBM("audio/webm", "audio.webm");

    private final String mediaType;
    private final String fileName;

    AudioFormat(String mediaType, String fileName) {
        this.mediaType = mediaType;
        this.fileName = fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A name that tells the form and nothing else. */
    public String fileName() {
        return fileName;
    }
}
