package clinic.sandbox.shared;

import java.util.HashMap;
import java.util.Map;

/**
 * The faults that are on, for good or for so many times. Thread-safe.
 *
 * @param <F> what can be made to go wrong
 */
public final class Faults<F extends Enum<F>> {
    private static final int FOR_GOOD = Integer.MAX_VALUE;

    private final Changes changes;
    private final Map<F, Integer> left = new HashMap<>();

    public Faults(Changes changes) {
        this.changes = changes;
    }

    public void on(F fault) {
        on(fault, FOR_GOOD);
    }

    /** On for the next so many times that it can strike. */
    public void on(F fault, int times) {
        if (times < 1) throw new IllegalArgumentException("a fault strikes at least once: " + times);
        changes.run(() -> left.put(fault, times));
    }

    public void off(F fault) {
        changes.run(() -> left.remove(fault));
    }

    public void clear() {
        changes.run(left::clear);
    }

    public boolean isOn(F fault) {
        return changes.inside(() -> left.containsKey(fault));
    }

    /** Whether it strikes now, which uses up one of its times. */
    public boolean strikes(F fault) {
        return changes.inside(() -> {
            var times = left.getOrDefault(fault, 0);
            if (times == 1) left.remove(fault);
            else if (times > 1 && times < FOR_GOOD) left.put(fault, times - 1);
            return times > 0;
        });
    }
}
