package clinic.adapter.rest.records;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.testkit.shared.Seeds;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    private static final long BYTES = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-499, 0, 500",
        "bytes=500-, 500, 500",
        "bytes=999-, 999, 1",
        "bytes=990-2000, 990, 10",
        "bytes=-1, 999, 1",
        "bytes=-1000, 0, 1000",
        "bytes=-5000, 0, 1000",
        "bytes=0-99999999999999999999999, 0, 1000",
        "bytes=-99999999999999999999999, 0, 1000",
        "bytes=00000000000000000000007-8, 7, 2",
        "Bytes=1-2, 1, 2",
        "bytes = 1-2 , 1, 2"
    })
    void givesThePartThatIsAskedFor(String header, long first, long length) {
        assertThat(of(header)).isEqualTo(new ByteRange.Some(first, length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=-0", "bytes=99999999999999999999999-"})
    void hasNothingPastTheEnd(String header) {
        assertThat(of(header)).isEqualTo(new ByteRange.None());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=5-4",
                "bytes=a-b",
                "bytes=1-2,4-5",
                "bytes=1-2, 4-5",
                "items=0-1",
                "bytes=1.5-2",
                "bytes=--5",
                "bytes=+1-2",
                "bytes=1-2;",
                "bytes=١-٢",
                "0-1"
            })
    void givesTheWholeWhereItIsAskedForSomethingElse(String header) {
        assertThat(of(header)).isEqualTo(new ByteRange.Whole());
    }

    @Test
    void givesTheWholeWhereNothingIsAskedFor() {
        assertThat(ByteRange.of(Optional.empty(), BYTES)).isEqualTo(new ByteRange.Whole());
    }

    @Test
    void neverGivesWhatIsNotThere() {
        var characters = "bytes=0123456789-, \t;abc";
        Seeds.forEach(2_000, chance -> {
            var header = new StringBuilder(chance.nextBoolean() ? "bytes=" : "");
            for (var left = chance.nextInt(12); left > 0; left--) {
                header.append(characters.charAt(chance.nextInt(characters.length())));
            }
            var bytes = 1 + chance.nextInt(2_000);
            if (ByteRange.of(Optional.of(header.toString()), bytes) instanceof ByteRange.Some some) {
                assertThat(some.first()).as(header.toString()).isBetween(0L, bytes - 1L);
                assertThat(some.length()).as(header.toString()).isBetween(1L, bytes - some.first());
            }
        });
    }

    private static ByteRange of(String header) {
        return ByteRange.of(Optional.of(header), BYTES);
    }
}
