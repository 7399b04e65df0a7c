package clinic.adapter.rest.shared;

import java.util.Optional;

/** A value of a request, to be had once the whole request was found fine. */
public final class Value<T> {
    private final Optional<T> value;
    private final boolean named;

    Value(Optional<T> value, boolean named) {
        this.value = value;
        this.named = named;
    }

    /** The value of a required part. */
    public T get() {
        return value.orElseThrow(() -> new IllegalStateException("read before the request was found fine"));
    }

    /** The value of an optional part. */
    public Optional<T> find() {
        return value;
    }

    /** What a change says of this part: empty, it stays; a full empty one, it is cleared. */
    public Optional<Optional<T>> change() {
        return named ? Optional.of(value) : Optional.empty();
    }

    /** Whether the request names it at all, be it as {@code null}. */
    public boolean isNamed() {
        return named;
    }
}
