package clinic.domain.shared;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many items at the most, 1 to 200
 * @param after the position that an earlier {@link Page#next} told
 */
public record Paging(int limit, Optional<String> after) {
    public static final int MOST = 200;

    public Paging {
        if (limit < 1 || limit > MOST) throw new IllegalArgumentException("limit must be 1 to 200: " + limit);
    }
}
