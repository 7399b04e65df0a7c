package clinic.adapter.rest.shared;

import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.util.List;
import java.util.Optional;

/** Pages of a list that is had as a whole. */
public final class Slices {
    private Slices() {}

    public static <T> Page<T> of(List<T> all, Paging paging) {
        var first = Math.min(paging.after().map(Integer::parseInt).orElse(0), all.size());
        var end = Math.min(first + paging.limit(), all.size());
        return new Page<>(
                all.subList(first, end), end < all.size() ? Optional.of(Integer.toString(end)) : Optional.empty());
    }
}
