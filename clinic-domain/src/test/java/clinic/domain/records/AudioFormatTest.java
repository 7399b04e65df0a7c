package clinic.domain.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioFormatTest {
    @ParameterizedTest
    @CsvSource({
        "664c6143000000221000,FLAC",
        "49443304000000000023,MP3",
        "fffb9064000000000000,MP3",
        "fff38064000000000000,MP3",
        "fffd9004000000000000,MP3",
        "00000020667479704d344120000000004d3441206d70343269736f6d,MP4",
        "0000001866747970 6d703432 00000000,MP4",
        "0000001c66747970 69736f6d 00000200,MP4",
        "0000001466747970 71742020 00000000,MP4",
        "4f676753000200000000,OGG",
        "52494646 24080000 57415645 666d7420,WAV",
        "1a45dfa3 9f4286810142f7810142f2810442f381084282847765626d,WEBM",
        "1a45dfa3 010000000000001f4286810142f7810142f2810442f381084282847765626d42878104,WEBM"
    })
    void isToldByTheFirstBytes(String bytes, AudioFormat format) {
        assertThat(of(bytes)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 OggS",
                "PK\3\4 word/document.xml",
                "<!DOCTYPE html>",
                "{\"audio\": true}",
                "RIFF....AVI LIST",
                "RIFF....WEBP",
                "#!AMR\n",
                "Olá, isto é um texto",
                "Ogg",
                "fLa",
                "ftypM4A",
                "ID",
                ""
            })
    void isNotGuessedFromTexts(String text) {
        assertThat(AudioFormat.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1a45dfa3 a34286810142f7810142f2810442f381084282886d6174726f736b61",
                "00000018 66747970 68656963 00000000",
                "0000001c 66747970 61766966 00000000",
                "fffe4f006c00e1002c0020006900",
                "fff15080000000000000",
                "ffffffffffffffff",
                "ffd8ffe000104a464946",
                "89504e470d0a1a0a",
                "7f454c46020101000000",
                "0000000000000000"
            })
    void isNotGuessedFromOtherFiles(String bytes) {
        assertThat(of(bytes)).isEmpty();
    }

    @Test
    void neverFailsWhateverTheBytesAre() {
        var flac = HexFormat.of().parseHex("664c6143000000221000");
        for (var length = 0; length < flac.length; length++) {
            var head = new byte[length];
            System.arraycopy(flac, 0, head, 0, length);
            assertThat(AudioFormat.of(head)).isEqualTo(length < 4 ? Optional.empty() : Optional.of(AudioFormat.FLAC));
        }
    }

    private static Optional<AudioFormat> of(String hex) {
        return AudioFormat.of(HexFormat.of().parseHex(hex.replace(" ", "")));
    }
}
