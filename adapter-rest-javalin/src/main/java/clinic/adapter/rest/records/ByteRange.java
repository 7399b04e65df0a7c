package clinic.adapter.rest.records;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What of a sound is asked for (RFC 9110, section 14). One range is given; a header that asks for several, or for something that
 * is not bytes, is passed over, as the section allows, and the whole is given.
 */
sealed interface ByteRange {
    /** All of it. */
    record Whole() implements ByteRange {}

    /**
     * A part.
     *
     * @param first zero-based
     * @param length at least one, all of them there
     */
    record Some(long first, long length) implements ByteRange {}

    /** Nothing of what is asked for is there. */
    record None() implements ByteRange {}

    Pattern ONE = Pattern.compile("bytes[ \t]*=[ \t]*(\\d*)-(\\d*)[ \t]*", Pattern.CASE_INSENSITIVE);

    /**
     * Reads the header.
     *
     * @param header {@code Range}, if it was sent
     * @param bytes how many there are, at least one
     */
    static ByteRange of(Optional<String> header, long bytes) {
        var range = header.map(ONE::matcher).filter(matcher -> matcher.matches());
        if (range.isEmpty()) return new Whole();
        var first = range.get().group(1);
        var last = range.get().group(2);
        if (first.isEmpty()) return last.isEmpty() ? new Whole() : suffix(number(last), bytes);
        if (!last.isEmpty() && number(last) < number(first)) return new Whole();
        if (number(first) >= bytes) return new None();
        var end = last.isEmpty() ? bytes - 1 : Math.min(number(last), bytes - 1);
        return new Some(number(first), end - number(first) + 1);
    }

    private static ByteRange suffix(long length, long bytes) {
        if (length == 0) return new None();
        var given = Math.min(length, bytes);
        return new Some(bytes - given, given);
    }

    /** What has more digits is more than there ever is. */
    private static long number(String digits) {
        var plain = digits.replaceFirst("^0+(?=\\d)", "");
        return plain.length() > 18 ? Long.MAX_VALUE : Long.parseLong(plain);
    }
}
