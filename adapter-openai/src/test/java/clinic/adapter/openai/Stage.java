package clinic.adapter.openai;

import clinic.adapter.openai.shared.Limits;
import clinic.adapter.openai.shared.OpenAiSettings;
import clinic.adapter.openai.shared.Patience;
import clinic.domain.testkit.records.AiTrouble;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SettableTime;
import clinic.sandbox.openai.Fault;
import clinic.sandbox.openai.OpenAiStandIn;
import clinic.sandbox.openai.StandInSettings;
import clinic.sandbox.shared.SandboxServer;
import clinic.sandbox.testkit.RawServer;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The adapter before a stand-in of its own. */
final class Stage implements AutoCloseable {
    static final String KEY = "sk-test-0123456789";
    static final Patience QUICK = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(40), 2);

    /** Waits for answers that come, and repeats at once. */
    static final Limits USUAL = limits(QUICK, QUICK, new Patience(Duration.ofSeconds(20), Duration.ofSeconds(20), 1));

    /** Waits for nobody. */
    static final Limits HASTY = limits(
            new Patience(Duration.ofMillis(400), Duration.ofMillis(700), 2),
            new Patience(Duration.ofMillis(400), Duration.ofMillis(700), 2),
            new Patience(Duration.ofMillis(400), Duration.ofMillis(400), 1));

    final SettableTime time = SettableTime.at(Moments.NINE);
    final OpenAiStandIn standIn = new OpenAiStandIn(StandInSettings.hasty(KEY), time);
    private final SandboxServer server = standIn.serve(0);
    final OpenAi openAi;

    Stage() {
        this(OpenAiSettings.USUAL_TRANSCRIPTION_MODEL, OpenAiSettings.USUAL_CHAT_MODEL);
    }

    Stage(String transcriptionModel, String chatModel) {
        this(transcriptionModel, chatModel, USUAL);
    }

    Stage(String transcriptionModel, String chatModel, Limits limits) {
        openAi = OpenAi.over(new OpenAiSettings(base(), Optional.of(KEY), transcriptionModel, chatModel), limits, time);
    }

    static OpenAi over(RawServer server) {
        return over(server, USUAL);
    }

    static OpenAi over(RawServer server, Limits limits) {
        return over(server.url(), limits);
    }

    static OpenAi over(URI url, Limits limits) {
        var settings = new OpenAiSettings(
                URI.create(url + "/v1"),
                Optional.of(KEY),
                OpenAiSettings.USUAL_TRANSCRIPTION_MODEL,
                OpenAiSettings.USUAL_CHAT_MODEL);
        return OpenAi.over(settings, limits, SettableTime.at(Moments.NINE));
    }

    URI base() {
        return URI.create(server.url() + OpenAiStandIn.BASE);
    }

    void has(AiTrouble trouble) {
        standIn.faults()
                .on(
                        switch (trouble) {
                            case AWAY -> Fault.DOWN;
                            case BUSY -> Fault.RATE_LIMIT;
                            case NO_CREDIT -> Fault.NO_CREDIT;
                            case MISCONFIGURED -> Fault.UNAUTHORIZED;
                        });
    }

    void mended() {
        standIn.faults().clear();
    }

    private static Limits limits(Patience transcription, Patience summary, Patience assistant) {
        return new Limits(
                Duration.ofSeconds(2),
                transcription,
                summary,
                assistant,
                Duration.ofMillis(5),
                Duration.ofMillis(20),
                Duration.ofSeconds(1),
                Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        standIn.close();
        server.close();
    }
}
