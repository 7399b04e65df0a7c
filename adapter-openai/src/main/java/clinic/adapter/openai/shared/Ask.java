package clinic.adapter.openai.shared;

/**
 * One request.
 *
 * @param path what follows the provider's address
 */
public record Ask(String path, Payload payload, Patience patience) {
    @Override
    public String toString() {
        return path;
    }
}
