package clinic.domain.shared;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list, and where the next part begins.
 *
 * @param next the position after the last item, opaque to the caller; empty at the end of the list
 */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }
}
