package clinic.domain.records;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The first bytes of a file, and what they tell: RFC 9639 (FLAC), ISO/IEC 11172-3 and id3.org (MPEG audio), ISO/IEC 14496-12
 * ({@code ftyp}), RFC 3533 (Ogg), RFC 2361 (WAVE), RFC 8794 (EBML, of which WebM is one).
 */
final class Head {
    /** Brands of the {@code ftyp} box that are pictures (HEIF, AVIF) or books, not sound. */
    private static final Set<String> NO_SOUND =
            Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif", "avis", "jp2 ", "jpx ", "crx ");

    private final byte[] bytes;

    Head(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    boolean isFlac() {
        return says(0, "fLaC");
    }

    /** With a tag before it, or from its first frame on: of layer 2 or 3 (layer 1 begins as UTF-16 does), with rates that exist. */
    boolean isMpeg() {
        if (says(0, "ID3")) return true;
        if (bytes.length < 4 || at(0) != 0xFF || (at(1) & 0xE0) != 0xE0) return false;
        var version = at(1) >> 3 & 3;
        var layer = at(1) >> 1 & 3;
        var rate = at(2) >> 4;
        var sampling = at(2) >> 2 & 3;
        return version != 1 && (layer == 1 || layer == 2) && rate != 0xF && rate != 0 && sampling != 3;
    }

    boolean isMp4() {
        return says(4, "ftyp") && bytes.length >= 12 && !NO_SOUND.contains(text(8, 4));
    }

    boolean isOgg() {
        return says(0, "OggS");
    }

    boolean isWave() {
        return says(0, "RIFF") && says(8, "WAVE");
    }

    /** An EBML file whose document type is {@code webm}. */
    boolean isWebm() {
        return bytes.length >= 4
                && at(0) == 0x1A
                && at(1) == 0x45
                && at(2) == 0xDF
                && at(3) == 0xA3
                && text(4, bytes.length - 4).contains("webm");
    }

    private int at(int place) {
        return bytes[place] & 0xFF;
    }

    private boolean says(int from, String word) {
        return bytes.length >= from + word.length() && text(from, word.length()).equals(word);
    }

    private String text(int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
}
