package clinic.bootstrap.architecture;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules about texts: style.md §9, rule 16, and what §2, §8, §10 and §11 ask of files. */
final class SourceScans {
    /** The edges, where nothing may escape: what answers over HTTP, and the program itself. */
    static final Set<String> EDGES = Set.of(
            "adapter-rest-javalin/src/main/java/clinic/adapter/rest/shared/Failures.java",
            "bootstrap/src/main/java/clinic/bootstrap/Main.java");

    private static final int MOST_LINES = 300;
    private static final String MAIN_JAVA = ".*/src/main/java/.*\\.java";
    private static final String TEST_JAVA = ".*/src/test/java/.*\\.java";

    private static final Pattern CATCH_ALL =
            Pattern.compile("catch\\s*\\([^)]*\\b(?:Exception|Throwable)\\b(?:\\s*\\|[^)]*)?\\s+\\w+\\s*\\)"
                    + "|\\.exception\\(\\s*(?:Exception|Throwable)\\.class");
    private static final Pattern LEFT_UNDONE = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b(?!.*#\\d).*");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.}/-])/(?:home|Users|root|tmp|work|var/folders)/\\S*|\\b[A-Z]:\\\\\\w\\S*");
    private static final Pattern IDLE_TEST = Pattern.compile(
            "@(?:Disabled|Ignore)\\b|\\bThread\\s*\\.\\s*sleep\\b|\\borg\\.mockito\\b|\\bassertTrue\\(\\s*true\\b");
    private static final Pattern MIGRATION = Pattern.compile(
            ".*/db/migration/(?<folder>[^/]+)/V(?<stamp>\\d{8}\\.\\d{4})__(?<feature>[a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern DECISION = Pattern.compile("docs/adr/(?<number>\\d{4})-[a-z0-9-]+\\.md");

    static final SourceScan CATCHES =
            new SourceScan("catch Exception and Throwable at the edges only", SourceScans::catchesInside);
    static final SourceScan LENGTHS = new SourceScan("no file of more than 300 lines", SourceScans::longFiles);
    static final SourceScan UNFINISHED = new SourceScan("nothing unfinished without an issue", SourceScans::unfinished);
    static final SourceScan PATHS = new SourceScan("no path of one machine", SourceScans::machinePaths);
    static final SourceScan TESTS = new SourceScan("no test that sleeps, mocks or is off", SourceScans::idleTests);
    static final SourceScan DECISIONS = new SourceScan("one number, one decision", SourceScans::decisions);
    static final SourceScan MIGRATIONS =
            new SourceScan("migrations are stamped and lie in their feature", SourceScans::migrations);
    static final SourceScan FEATURES = new SourceScan("every feature says what it is", SourceScans::silentFeatures);

    static final List<SourceScan> ALL =
            List.of(CATCHES, LENGTHS, UNFINISHED, PATHS, TESTS, DECISIONS, MIGRATIONS, FEATURES);

    private SourceScans() {}

    private static Stream<String> catchesInside(SourceTree tree) {
        return tree.at(MAIN_JAVA)
                .filter(file -> !EDGES.contains(file.path()))
                .map(SourceFile::bare)
                .flatMap(file -> file.hits(CATCH_ALL));
    }

    private static Stream<String> longFiles(SourceTree tree) {
        return tree.at(".*/src/main/.*\\.(?:java|sql|ts|tsx)")
                .filter(file -> file.lines() > MOST_LINES)
                .map(file -> file.path() + " has " + file.lines() + " lines");
    }

    private static Stream<String> unfinished(SourceTree tree) {
        return tree.at(".*\\.(?:java|sql|xml|yml|sh|ts|tsx|properties)").flatMap(file -> file.hits(LEFT_UNDONE));
    }

    private static Stream<String> machinePaths(SourceTree tree) {
        return tree.files().stream().flatMap(file -> file.hits(MACHINE_PATH));
    }

    private static Stream<String> idleTests(SourceTree tree) {
        return tree.at(TEST_JAVA).map(SourceFile::bare).flatMap(file -> file.hits(IDLE_TEST));
    }

    private static Stream<String> decisions(SourceTree tree) {
        var nameless = tree.at("docs/adr/.*")
                .filter(file -> !DECISION.matcher(file.path()).matches())
                .map(file -> file.path() + " is not named NNNN-title.md");
        return Stream.concat(nameless, twice(tree, DECISION, "number"));
    }

    private static Stream<String> migrations(SourceTree tree) {
        var misplaced = tree.at(".*/db/migration/.*")
                .filter(file -> !isInItsFeature(file))
                .map(file -> file.path() + " is not <feature>/V<yyyyMMdd.HHmm>__<feature>_what_it_does.sql");
        return Stream.concat(misplaced, twice(tree, MIGRATION, "stamp"));
    }

    private static boolean isInItsFeature(SourceFile file) {
        var found = MIGRATION.matcher(file.path());
        return found.matches()
                && found.group("folder").equals(found.group("feature"))
                && Features.names().contains(found.group("feature"));
    }

    private static Stream<String> silentFeatures(SourceTree tree) {
        var folders = tree.at("clinic-(?:domain|application)/src/main/java/clinic/.*\\.java")
                .collect(Collectors.groupingBy(SourceFile::folder, TreeMap::new, Collectors.toList()));
        return folders.entrySet().stream()
                .filter(folder -> folder.getValue().stream().noneMatch(SourceScans::saysSomething))
                .map(folder -> folder.getKey() + " has no package-info.java that says what it is");
    }

    private static boolean saysSomething(SourceFile file) {
        return file.name().equals("package-info.java") && file.text().startsWith("/**");
    }

    /** The paths that share what the pattern's group names. */
    private static Stream<String> twice(SourceTree tree, Pattern pattern, String group) {
        Function<SourceFile, String> key = file -> {
            var found = pattern.matcher(file.path());
            return found.matches() ? found.group(group) : file.path();
        };
        return tree.files().stream()
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.mapping(SourceFile::path, Collectors.toList())))
                .values()
                .stream()
                .filter(paths -> paths.size() > 1)
                .map(paths -> "the same " + group + ": " + paths);
    }
}
