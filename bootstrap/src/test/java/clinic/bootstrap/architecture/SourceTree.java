package clinic.bootstrap.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of a project: what people wrote, without what tools made of it. */
record SourceTree(List<SourceFile> files) {
    private static final Set<String> MADE = Set.of("target", "node_modules", ".git", "dist");
    private static final Set<String> TEXTS = Set.of(
            "java",
            "sql",
            "xml",
            "yml",
            "yaml",
            "json",
            "md",
            "sh",
            "properties",
            "html",
            "css",
            "js",
            "ts",
            "tsx",
            "run");

    SourceTree {
        files = List.copyOf(files);
    }

    /** Our own project, found from the folder of whichever module runs the tests. */
    static SourceTree ofTheProject() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("clinic-domain"))) {
            folder = folder.getParent();
            if (folder == null) throw new IllegalStateException("not run inside the project");
        }
        return under(folder);
    }

    static SourceTree under(Path root) {
        var paths = new ArrayList<Path>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isMade(root.relativize(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isText(file)) paths.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
            return new SourceTree(
                    paths.stream().sorted().map(path -> read(root, path)).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The files whose path matches. */
    Stream<SourceFile> at(String pathPattern) {
        return files.stream().filter(file -> file.path().matches(pathPattern));
    }

    private static boolean isMade(Path folder) {
        return folder.equals(Path.of("data"))
                || MADE.contains(folder.getFileName().toString());
    }

    private static boolean isText(Path file) {
        var name = file.getFileName().toString();
        return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static SourceFile read(Path root, Path path) {
        try {
            return new SourceFile(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path, failure);
        }
    }
}
