package clinic.adapter.openai.shared;

import java.time.Duration;

/**
 * How long one kind of request may take.
 *
 * @param each for an answer, whole, from the first byte sent
 * @param total for all tries and the pauses between them
 * @param repeats how often it may be asked again
 */
public record Patience(Duration each, Duration total, int repeats) {}
