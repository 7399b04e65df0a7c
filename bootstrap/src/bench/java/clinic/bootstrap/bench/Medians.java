package clinic.bootstrap.bench;

import java.util.ArrayList;
import java.util.List;

/** What came of the rounds, of which the middle one counts. */
final class Medians {
    private final List<Double> values = new ArrayList<>();
    private long others;

    void add(Load load) {
        values.add(load.perSecond());
        others += load.others();
    }

    void add(double value) {
        values.add(value);
    }

    double median() {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    long others() {
        return others;
    }
}
