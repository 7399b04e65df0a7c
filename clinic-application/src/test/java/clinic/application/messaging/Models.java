package clinic.application.messaging;

import clinic.domain.messaging.Assistant;
import clinic.domain.messaging.Assistant.Advice;
import clinic.domain.messaging.Assistant.Question;
import clinic.domain.messaging.Hearing;
import clinic.domain.messaging.KnownAnswer;
import clinic.domain.messaging.Leaflet;
import clinic.domain.messaging.MessengerMedia;
import clinic.domain.shared.AiModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The models that a test has, what they are given and what they answer. Each says whether it is asked within a transaction. */
final class Models {
    static final AiModel MODEL = new AiModel("api.example.com", "m-1");
    static final String OPEN_AT = "Abrimos de segunda a sexta, das 8h às 18h.";

    final List<byte[]> heard = new ArrayList<>();
    final List<Question> asked = new ArrayList<>();

    /** What is said in what the messenger has of a message, by the message's key. */
    Function<String, Optional<byte[]>> sounds = key -> Optional.of(new byte[] {1, 2, 3});

    Supplier<Hearing.Outcome> hears = () -> new Hearing.Outcome.Heard("quero agendar");
    Function<Question, Advice> advises = question -> new Advice.Nothing("test");
    boolean isOn;
    int fetched;

    Hearing hearing(Runnable check) {
        return new Hearing() {
            @Override
            public Outcome hear(byte[] sound) {
                check.run();
                heard.add(sound.clone());
                return hears.get();
            }

            @Override
            public Optional<AiModel> model() {
                return Models.this.model();
            }
        };
    }

    Assistant assistant(Runnable check) {
        return new Assistant() {
            @Override
            public Advice advise(Question question) {
                check.run();
                asked.add(question);
                return advises.apply(question);
            }

            @Override
            public Optional<AiModel> model() {
                return Models.this.model();
            }
        };
    }

    MessengerMedia media(Runnable check) {
        return (body, key) -> {
            check.run();
            fetched++;
            return sounds.apply(key);
        };
    }

    Leaflet leaflet() {
        return new Leaflet(List.of(new KnownAnswer("Qual é o horário de funcionamento?", OPEN_AT)), 180);
    }

    private Optional<AiModel> model() {
        return isOn ? Optional.of(MODEL) : Optional.empty();
    }
}
