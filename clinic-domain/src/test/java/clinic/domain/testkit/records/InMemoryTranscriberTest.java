package clinic.domain.testkit.records;

import clinic.domain.records.AiFailure;
import clinic.domain.records.Transcriber;

class InMemoryTranscriberTest extends TranscriberContract {
    private final InMemoryTranscriber transcriber = new InMemoryTranscriber();

    @Override
    protected Transcriber transcriber() {
        return transcriber;
    }

    @Override
    protected void says(String text) {
        transcriber.says(text);
    }

    @Override
    protected int heard() {
        return transcriber.heard().size();
    }

    @Override
    protected void has(AiTrouble trouble) {
        transcriber.always(AiFailure.of(trouble.why()));
    }

    @Override
    protected void mended() {
        transcriber.works();
    }
}
