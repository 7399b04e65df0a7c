package clinic.bootstrap.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The table under a heading of a document in {@code docs}: its rows by the names of its columns. */
record MarkdownTable(List<Row> rows) {
    /** One row. */
    record Row(Map<String, String> cells) {
        /** The cell in that column. */
        String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }

    /** The first table after that heading. */
    static MarkdownTable of(String document, String heading) {
        var lines = lines(Path.of("..", "docs", document));
        var at = lines.indexOf(heading);
        if (at < 0) throw new AssertionError(document + " has no heading " + heading);
        var table = lines.subList(at + 1, lines.size()).stream()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        var names = cells(table.getFirst());
        return new MarkdownTable(
                table.stream().skip(2).map(line -> row(names, cells(line))).toList());
    }

    private static Row row(List<String> names, List<String> cells) {
        if (names.size() != cells.size()) throw new AssertionError("a row must have " + names + ": " + cells);
        var row = new TreeMap<String, String>();
        for (var index = 0; index < names.size(); index++) row.put(names.get(index), cells.get(index));
        return new Row(row);
    }

    private static List<String> cells(String line) {
        var parts = new ArrayList<>(Arrays.asList(line.split("\\|", -1)));
        return parts.subList(1, parts.size() - 1).stream()
                .map(part -> part.strip().replace("`", ""))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
