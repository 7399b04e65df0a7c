package clinic.bootstrap.architecture;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule about texts.
 *
 * @param name what it asks
 * @param wrongs what is wrong in a tree, one sentence each
 */
record SourceScan(String name, Function<SourceTree, Stream<String>> wrongs) {
    @Override
    public String toString() {
        return name;
    }
}
