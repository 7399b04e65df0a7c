package clinic.domain.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Names that are frequent in Brazil, and what else they mean; with or without accents. Source: {@code names.txt}. */
final class KnownNames {
    private static final String FILE = "names.txt";
    private static final Map<String, Set<Kind>> KINDS = read();

    /** How surely a word is a name. */
    enum Kind {
        GIVEN("given"),
        /** An ordinary word too. */
        WORD_TOO("words too"),
        /** A medicine, an illness or a part of the body too. */
        THING_TOO("things too"),
        SURNAME("surnames"),
        SURNAME_WORD_TOO("surnames that are words too"),
        /** A name behind {@code da}, {@code de} or {@code do} alone. */
        SURNAME_BEHIND("surnames behind da, de or do alone");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        static Kind titled(String title) {
            for (var kind : values()) {
                if (kind.title.equals(title)) return kind;
            }
            throw new IllegalArgumentException("no kind of name: " + title);
        }
    }

    private KnownNames() {}

    /** What the word is as a name; nothing where it is none. */
    static Set<Kind> kinds(String word) {
        return KINDS.getOrDefault(SpokenNames.plain(word), Set.of());
    }

    /** All that are of this kind, without accents. */
    static List<String> all(Kind kind) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(kind))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Map<String, Set<Kind>> read() {
        var kinds = new HashMap<String, Set<Kind>>();
        try (var file = Objects.requireNonNull(KnownNames.class.getResourceAsStream(FILE), FILE);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var kind = Kind.GIVEN;
            for (var line : lines.lines().filter(one -> !one.startsWith("#")).toList()) {
                if (line.startsWith("[")) kind = Kind.titled(line.substring(1, line.length() - 1));
                else add(kinds, kind, line);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(kinds);
    }

    private static void add(Map<String, Set<Kind>> kinds, Kind kind, String line) {
        for (var word : List.of(line.split(" "))) {
            if (!word.isEmpty()) {
                kinds.computeIfAbsent(SpokenNames.plain(word), any -> EnumSet.noneOf(Kind.class))
                        .add(kind);
            }
        }
    }
}
