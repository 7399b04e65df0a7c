package clinic.bootstrap.architecture;

import java.util.List;

/**
 * A small tree on which a scan must find exactly one thing wrong.
 *
 * @param sight what its sentence must tell
 */
record TextCanary(SourceScan scan, String sight, SourceTree tree) {
    private static final String DOMAIN = "clinic-domain/src/main/java/clinic/domain/scheduling";
    private static final String SLOT = DOMAIN + "/Slot.java";
    private static final String TEST = "bootstrap/src/test/java/clinic/bootstrap/SlotTest.java";
    private static final String MIGRATIONS = "adapter-postgres-jooq/src/main/resources/db/migration/";

    static final List<TextCanary> ALL = List.of(
            canary(SourceScans.CATCHES, SLOT, "catch (Exception e) {}"),
            canary(SourceScans.CATCHES, SLOT, "catch (final Throwable e) {}"),
            canary(SourceScans.CATCHES, SLOT, "catch (java.lang.Exception\n | Error e) {}"),
            canary(SourceScans.CATCHES, SLOT, "catch (Error | Exception e) {}"),
            canary(SourceScans.CATCHES, SLOT, "routes.exception(Exception.class, Slot::answer);"),
            canary(SourceScans.LENGTHS, SLOT, "\n".repeat(301)),
            canary(SourceScans.UNFINISHED, SLOT, "// TO" + "DO: daylight saving"),
            canary(SourceScans.PATHS, "docs/embedding.md", "see /home" + "/ana/clinic"),
            canary(SourceScans.PATHS, ".ci/run", "cd /work" + "/clinic"),
            canary(SourceScans.TESTS, TEST, "@Disabled void books() {}"),
            canary(SourceScans.TESTS, TEST, "Thread" + ".sleep(1);"),
            canary(SourceScans.DECISIONS, "docs/adr/7-jooq.md", "# jOOQ"),
            new TextCanary(
                    SourceScans.DECISIONS,
                    "the same number",
                    tree(file("docs/adr/0007-jooq.md", "# jOOQ"), file("docs/adr/0007-jdbi.md", "# Jdbi"))),
            canary(SourceScans.MIGRATIONS, MIGRATIONS + "scheduling/V20261124.0900__patients_add_cpf.sql", "select 1"),
            canary(SourceScans.MIGRATIONS, MIGRATIONS + "scheduling/V7__scheduling_add_room.sql", "select 1"),
            canary(SourceScans.MIGRATIONS, MIGRATIONS + "roms/V20261124.0900__roms_add_room.sql", "select 1"),
            new TextCanary(
                    SourceScans.MIGRATIONS,
                    "the same stamp",
                    tree(
                            file(MIGRATIONS + "shared/V20261124.0900__shared_outbox.sql", "select 1"),
                            file(MIGRATIONS + "audit/V20261124.0900__audit_trail.sql", "select 1"))),
            new TextCanary(SourceScans.FEATURES, DOMAIN, tree(file(SLOT, "record Slot() {}"))),
            new TextCanary(
                    SourceScans.FEATURES, DOMAIN, tree(file(DOMAIN + "/package-info.java", "package clinic.domain;"))));

    /** What looks wrong at first sight and is not. */
    static final SourceTree NONE = tree(
            file(DOMAIN + "/package-info.java", "/** Slots. */\npackage clinic.domain.scheduling;"),
            file(SLOT, """
                // catch (Exception e): only at the edges
                /* catch (Throwable e) {} */
                String text = "catch (Exception e)" + '"' + "catch (Throwable e)";
                try {} catch (IllegalStateException | UncheckedIOException e) {}
                // TO%s #12: rooms
                String home = "https://clinic.example/home/ana" + "target/work/x";
                """.formatted("DO")),
            file(SourceScans.EDGES.iterator().next(), "catch (Exception e) {}"),
            file(TEST, "// Thread" + ".sleep is not for tests\n@Test void books() {}"),
            file("docs/adr/0001-hexagon.md", "# Hexagon"),
            file("docs/adr/0002-formatter.md", "# Formatter"),
            file(MIGRATIONS + "shared/V20261124.0900__shared_outbox.sql", "select 1"),
            file(MIGRATIONS + "scheduling/V20261124.0901__scheduling_rooms_2.sql", "select 1"));

    private static TextCanary canary(SourceScan scan, String path, String text) {
        return new TextCanary(scan, path, tree(file(path, text)));
    }

    private static SourceTree tree(SourceFile... files) {
        return new SourceTree(List.of(files));
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text);
    }
}
