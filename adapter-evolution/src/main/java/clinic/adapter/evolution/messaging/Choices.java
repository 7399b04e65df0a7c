package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.MessengerEvent.Content;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Answers to menus, in their four forms. */
final class Choices {
    private Choices() {}

    static Optional<Content> of(JsonNode message) {
        var list = message.path("listResponseMessage");
        var button = message.path("buttonsResponseMessage");
        var template = message.path("templateButtonReplyMessage");
        var flow = message.path("interactiveResponseMessage");
        return choice(Json.text(list.path("singleSelectReply"), "selectedRowId"), Json.text(list, "title"))
                .or(() -> choice(Json.text(button, "selectedButtonId"), Json.text(button, "selectedDisplayText")))
                .or(() -> choice(Json.text(template, "selectedId"), Json.text(template, "selectedDisplayText")))
                .or(() -> choice(flowId(flow), Json.text(flow.path("body"), "text")));
    }

    private static Optional<String> flowId(JsonNode flow) {
        return Json.text(flow.path("nativeFlowResponseMessage"), "paramsJson")
                .flatMap(Json::read)
                .flatMap(parameters -> Json.text(parameters, "id"));
    }

    /** What was chosen; one of the two stands for the other when that is not told. */
    private static Optional<Content> choice(Optional<String> id, Optional<String> title) {
        var chosen = id.map(Texts::written).filter(text -> !text.isEmpty());
        var called = title.map(Texts::written).filter(text -> !text.isEmpty());
        return chosen.or(() -> called).map(either -> new Content.Choice(either, called.orElse(either)));
    }
}
