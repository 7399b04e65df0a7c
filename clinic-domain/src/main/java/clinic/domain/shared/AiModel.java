package clinic.domain.shared;

/**
 * A model and where it works.
 *
 * @param host the provider's, as in {@code api.openai.com}
 * @param name as the provider calls it
 */
public record AiModel(String host, String name) {}
