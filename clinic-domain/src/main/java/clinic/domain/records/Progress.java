package clinic.domain.records;

import java.util.Optional;

/** How far the writing of a record has come. */
public sealed interface Progress {
    /** A model is at it, or will be. */
    record Processing(Work next) implements Progress {}

    /**
     * There is text to work with.
     *
     * @param failure why there is no summary, when there should be one
     */
    record Completed(Optional<Failure> failure) implements Progress {}

    /** There is no text; it can be tried again, or written by hand. */
    record Failed(Failure why) implements Progress {}
}
