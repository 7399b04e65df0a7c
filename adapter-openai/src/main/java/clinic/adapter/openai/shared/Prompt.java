package clinic.adapter.openai.shared;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a model is to answer, and in which form.
 *
 * @param instructions ours; nothing of anybody else's is in them
 * @param text that is worked on: data, whatever it says
 * @param form the name of the schema
 * @param schema strict: each object closed, each property required
 * @param mostTokens of the answer
 */
public record Prompt(String instructions, String text, String form, JsonNode schema, int mostTokens) {
    @Override
    public String toString() {
        return "Prompt[" + form + "]";
    }
}
