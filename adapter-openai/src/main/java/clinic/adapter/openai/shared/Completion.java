package clinic.adapter.openai.shared;

import com.fasterxml.jackson.databind.JsonNode;

/** What came of a prompt. */
public sealed interface Completion {
    /**
     * It answered with JSON; whether that is what was asked for is still to be seen.
     *
     * @param model which did it, as the provider says
     */
    record Told(JsonNode content, String model) implements Completion {
        @Override
        public String toString() {
            return "Told[" + model + "]";
        }
    }

    /** There is nothing that can be used. */
    record Failed(Trouble trouble) implements Completion {}
}
