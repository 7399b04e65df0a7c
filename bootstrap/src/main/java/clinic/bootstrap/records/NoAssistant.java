package clinic.bootstrap.records;

import clinic.domain.messaging.Assistant;
import clinic.domain.shared.AiModel;
import java.util.Optional;

/** What a clinic without models has: the bot's menu alone. */
final class NoAssistant implements Assistant {
    @Override
    public Advice advise(Question question) {
        return new Advice.Nothing("unconfigured");
    }

    @Override
    public Optional<AiModel> model() {
        return Optional.empty();
    }
}
