import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks, or with {@code mend} restores, the format of every Java source of the project: palantir-java-format at 120
 * columns, imports in order and none unused. Keeps a stamp of what was found well, so that only what changed since is
 * formatted again. Run by the build; see docs/adr/0002.
 */
final class CheckFormat {
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");

    private final Path root;
    private final Stamp stamp;
    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private CheckFormat(Path root, Stamp stamp) {
        this.root = root;
        this.stamp = stamp;
    }

    public static void main(String[] arguments) throws IOException {
        var root = Path.of(arguments[0]);
        var formatterVersion = arguments[1];
        var mends = arguments[2].equals("mend");
        var salt = formatterVersion + read(root.resolve("build/CheckFormat.java"));
        var check = new CheckFormat(root, new Stamp(root.resolve("target/format.stamp"), salt));
        System.exit(mends ? check.mend() : check.check());
    }

    private int check() throws IOException {
        var wrong = wrong();
        if (wrong.isEmpty()) return 0;
        wrong.forEach(one -> System.out.println("not formatted: " + root.relativize(one.path) + one.trouble));
        System.out.println("mend with: mvn -Pformat -N validate");
        return 1;
    }

    private int mend() throws IOException {
        var unreadable = 0;
        for (var one : wrong()) {
            if (one.trouble.isEmpty()) Files.writeString(one.path, one.formatted);
            else unreadable = 1;
            System.out.println((one.trouble.isEmpty() ? "formatted: " : "left as it is: ")
                    + root.relativize(one.path)
                    + one.trouble);
        }
        return unreadable;
    }

    /** Every source that is not as it should be; stamps the others. */
    private List<Formatted> wrong() throws IOException {
        var known = stamp.load();
        var sources =
                sources().stream().map(path -> new Source(path, read(path))).toList();
        var wrong = sources.parallelStream()
                .filter(source -> !known.contains(stamp.of(source.text)))
                .map(this::format)
                .filter(Formatted::differs)
                .toList();
        var wrongPaths = wrong.stream().map(Formatted::path).collect(Collectors.toSet());
        stamp.save(sources.stream()
                .filter(source -> !wrongPaths.contains(source.path))
                .map(source -> stamp.of(source.text))
                .collect(Collectors.toCollection(TreeSet::new)));
        return wrong;
    }

    private List<Path> sources() throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var name = root.relativize(folder).getFileName().toString();
                return NOT_OURS.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) found.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private Formatted format(Source source) {
        try {
            var formatted = formatter.formatSourceAndFixImports(source.text);
            return new Formatted(source.path, formatted, "", !formatted.equals(source.text));
        } catch (FormatterException failure) {
            return new Formatted(source.path, source.text, ", it cannot be parsed: " + failure.getMessage(), true);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Source(Path path, String text) {}

    /** @param trouble why it could not be formatted, empty if it could */
    private record Formatted(Path path, String formatted, String trouble, boolean differs) {}

    /** The hashes of the texts that were found well, salted with what decides the format. */
    private record Stamp(Path file, String salt) {
        Set<String> load() throws IOException {
            return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
        }

        void save(Set<String> hashes) throws IOException {
            Files.createDirectories(file.getParent());
            Files.write(file, hashes);
        }

        String of(String text) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(salt.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every JDK has SHA-256", impossible);
            }
        }
    }
}
