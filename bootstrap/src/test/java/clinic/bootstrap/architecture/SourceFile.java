package clinic.bootstrap.architecture;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One text of the project.
 *
 * @param path from the project's root, with {@code /}
 */
record SourceFile(String path, String text) {
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile("""
        \"""[\\s\\S]*?\"""|"(?:[^"\\\\\\n]|\\\\.)*+"|'(?:[^'\\\\\\n]|\\\\.)*+'|//[^\\n]*|/\\*[\\s\\S]*?\\*/\
        """);

    /** Java without comments and without what stands in quotes; the lines keep their numbers. */
    SourceFile bare() {
        return new SourceFile(
                path,
                COMMENT_OR_LITERAL
                        .matcher(text)
                        .replaceAll(found -> found.group().replaceAll("[^\\n]", " ")));
    }

    /** Where the pattern is found, as {@code path:line: words}. */
    Stream<String> hits(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(found -> path + ":" + lineAt(found.start()) + ": "
                        + found.group().strip());
    }

    long lines() {
        return text.lines().count();
    }

    String folder() {
        var slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private long lineAt(int position) {
        return 1
                + IntStream.range(0, position)
                        .filter(at -> text.charAt(at) == '\n')
                        .count();
    }
}
