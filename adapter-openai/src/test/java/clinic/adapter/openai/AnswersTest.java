package clinic.adapter.openai;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.AiFailure.Why;
import clinic.domain.records.KeyFact;
import clinic.domain.records.RecordSummarizer.Outcome;
import clinic.domain.records.Section;
import clinic.sandbox.testkit.RawServer;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model's answers, of every kind. */
class AnswersTest {
    private static final String WHOLE = content("{\"text\":\"Nega alergia\",\"quote\":\"nega alergia\"}");

    @Test
    void takesADraftWithFieldsThatItDoesNotKnow() throws IOException {
        var more = WHOLE.replace("{\"summary\"", "{\"mood\":{\"a\":[1]},\"summary\"");
        var draft = (Outcome.Summarized) outcome(Samples.said(more));
        assertThat(draft.summary()).isEqualTo("Resumo");
        assertThat(draft.model()).isEqualTo("gpt-4o-mini-2024-07-18");
        assertThat(draft.facts().of(Section.ALLERGIES)).containsExactly(KeyFact.told("Nega alergia", "nega alergia"));
        assertThat(draft.facts().all()).hasSize(1);
    }

    @Test
    void leavesOutAFactThatSaysNothing() throws IOException {
        var draft = (Outcome.Summarized) outcome(Samples.said(content("{\"text\":\" \",\"quote\":\"nega\"}")));
        assertThat(draft.facts().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"role\":\"assistant\",\"content\":\"{}\",\"refusal\":\"No.\"} | stop | REFUSED",
                "{\"role\":\"assistant\",\"content\":null,\"refusal\":\"No.\"} | length | REFUSED",
                "{\"role\":\"assistant\",\"content\":null,\"refusal\":{}} | stop | REFUSED",
                "{\"role\":\"assistant\",\"content\":\"\",\"refusal\":null} | content_filter | REFUSED",
                "{\"role\":\"assistant\",\"content\":null,\"refusal\":null} | content_filter | REFUSED",
                "{\"role\":\"assistant\",\"content\":null,\"refusal\":null} | stop | UNUSABLE",
                "{\"role\":\"assistant\",\"content\":\"{}\",\"refusal\":null} | stop | UNUSABLE",
                "{\"role\":\"assistant\",\"content\":\"{\\\"sum\",\"refusal\":null} | stop | UNUSABLE",
                "{\"role\":\"assistant\",\"content\":\"Oi\",\"refusal\":\"\"} | stop | UNUSABLE",
                "{\"role\":\"assistant\",\"content\":[{\"type\":\"text\"}]} | stop | UNUSABLE",
                "{} | tool_calls | UNUSABLE",
                "[] | stop | UNUSABLE",
                "null | stop | UNUSABLE"
            })
    void knowsARefusalFromAnAnswerThatIsNoUse(String message, String end, Why why) throws IOException {
        assertThat(why(Samples.completion(message, end))).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"length", "tool_calls", "function_call", "", "other"})
    void readsNothingThatDidNotEndAsItShould(String end) throws IOException {
        var message = Samples.JSON
                .createObjectNode()
                .put("role", "assistant")
                .put("content", WHOLE)
                .putNull("refusal");
        assertThat(why(Samples.completion(message.toString(), end))).isEqualTo(Why.UNUSABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Oi</html>",
                "{\"choices\":[]}",
                "{\"choices\":{}}",
                "{\"choices\":[null]}",
                "{}",
                "null",
                "",
                "{\"choices\":[{\"message\"",
                "{\"choices\":[{\"finish_reason\":\"stop\"}]}"
            })
    void usesNothingThatIsNoCompletion(String body) throws IOException {
        assertThat(why(Samples.answer(200, body))).isEqualTo(Why.UNUSABLE);
    }

    @Test
    void usesNoDraftThatARecordCannotHold() throws IOException {
        var fact = "{\"text\":\"a\",\"quote\":\"a\"}";
        var many = IntStream.rangeClosed(0, 200).mapToObj(number -> fact).collect(Collectors.joining(","));
        for (var content : new String[] {
            content(many),
            content("{\"text\":\"" + "a".repeat(KeyFact.LONGEST_TEXT + 1) + "\",\"quote\":\"a\"}"),
            content("{\"text\":\"a\",\"quote\":\"" + "a".repeat(KeyFact.LONGEST_QUOTE + 1) + "\"}"),
            content("{\"text\":\"a\"}"),
            content("{\"text\":1,\"quote\":\"a\"}"),
            content("\"a\""),
            WHOLE.replace("\"Resumo\"", "\" \""),
            WHOLE.replace("\"Resumo\"", "null"),
            WHOLE.replace("\"Resumo\"", "\"" + "a".repeat(200_001) + "\""),
            WHOLE.replace("\"plan\"", "\"plans\""),
            WHOLE.replace("\"plan\":[]", "\"plan\":null"),
            WHOLE + "}",
            "```json\n" + WHOLE + "\n```"
        }) {
            assertThat(why(Samples.said(content))).isEqualTo(Why.UNUSABLE);
        }
    }

    @Test
    void keepsNothingThatADatabaseRefuses() throws IOException {
        var odd = content("{\"text\":\"a\\u0000b \\ud800 c\",\"quote\":\"x\\u0007y\"}");
        var draft = (Outcome.Summarized) outcome(Samples.said(odd));
        assertThat(draft.facts().of(Section.ALLERGIES)).containsExactly(KeyFact.told("ab \ufffd c", "xy"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, context_length_exceeded, TOO_LARGE",
        "400, content_policy_violation, REFUSED",
        "400, content_filter, REFUSED",
        "400, unsupported_parameter, MISCONFIGURED",
        "422, x, MISCONFIGURED",
        "413, x, TOO_LARGE"
    })
    void tellsWhyAnAskingIsRefused(int status, String code, Why why) throws IOException {
        assertThat(why(Samples.error(status, code))).isEqualTo(why);
    }

    private static String content(String allergies) {
        return "{\"summary\":\"Resumo\",\"chiefComplaint\":[],\"history\":[],\"findings\":[],\"procedures\":[],"
                + "\"medications\":[],\"allergies\":[" + allergies + "],\"plan\":[],\"followUp\":[]}";
    }

    private static Why why(String answer) throws IOException {
        return ((Outcome.Failed) outcome(answer)).failure().why();
    }

    private static Outcome outcome(String answer) throws IOException {
        try (var server = new RawServer(answer)) {
            return Stage.over(server).summarizer().summarize("nega alergia");
        }
    }
}
