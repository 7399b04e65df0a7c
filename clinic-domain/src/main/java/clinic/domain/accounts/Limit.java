package clinic.domain.accounts;

import java.time.Duration;

/**
 * How often something may be tried.
 *
 * @param tries so many, counted from the first
 * @param within for so long; then counting begins anew
 */
public record Limit(int tries, Duration within) {
    public Limit {
        if (tries < 1) throw new IllegalArgumentException("tries must be positive: " + tries);
        if (!within.isPositive()) throw new IllegalArgumentException("within must be positive: " + within);
    }
}
