package clinic.adapter.rest.shared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/** Reads one value of a request: of the wrong type it is malformed (400), against a rule it is not acceptable (422). */
@FunctionalInterface
public interface Read<T> {
    Result<T> from(JsonNode node);

    /** What came of reading. */
    sealed interface Result<T> {
        record Fine<T>(T value) implements Result<T> {}

        record WrongType<T>(String detail) implements Result<T> {}

        record Unacceptable<T>(String detail) implements Result<T> {}
    }

    static <T> Result<T> fine(T value) {
        return new Result.Fine<>(value);
    }

    static <T> Result<T> wrongType(String detail) {
        return new Result.WrongType<>(detail);
    }

    static <T> Result<T> unacceptable(String detail) {
        return new Result.Unacceptable<>(detail);
    }

    /** Reads further what was read. */
    default <U> Read<U> then(Function<T, Result<U>> next) {
        return node -> switch (from(node)) {
            case Result.Fine<T> fine -> next.apply(fine.value());
            case Result.WrongType<T> wrong -> wrongType(wrong.detail());
            case Result.Unacceptable<T> unacceptable -> unacceptable(unacceptable.detail());
        };
    }

    default <U> Read<U> map(Function<T, U> next) {
        return then(value -> fine(next.apply(value)));
    }
}
