package clinic.bootstrap.http;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A row to try: of {@code :person}, {@code :patient}, the patient's {@code :visit} and whatever else {@link SampleScene} has;
 * {@code :actor} may be nobody.
 *
 * @param name of the table, and in brackets what is special about this row
 */
record Sample(String name, String columns, String values, String change) {
    static Sample of(String name) {
        return Stream.concat(
                        Arrays.stream(SampleRow.values()).map(SampleRow::sample),
                        Arrays.stream(MedicalRow.values()).map(MedicalRow::sample))
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no sample row of " + name));
    }

    String table() {
        return name.replaceFirst(" .*", "");
    }

    /** The command on rows that look like this one: there are no others but of patients. */
    String statement(String command) {
        return switch (command) {
            case "select" -> "select 1 from " + table();
            case "insert" -> "insert into " + table() + " " + columns + " values " + values;
            case "update" -> "update " + table() + " set " + change;
            case "delete" -> "delete from " + table();
            default -> throw new IllegalArgumentException("no command: " + command);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
