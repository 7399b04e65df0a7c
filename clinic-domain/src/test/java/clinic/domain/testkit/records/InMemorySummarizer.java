package clinic.domain.testkit.records;

import clinic.domain.records.AiFailure;
import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Section;
import clinic.domain.shared.AiModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A summarizer that makes a fact of each sentence, or does what it is told. Thread-safe. */
public final class InMemorySummarizer implements RecordSummarizer {
    public static final AiModel MODEL = new AiModel("models.example", "reads-all");

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+");

    private final Deque<Outcome> next = new ArrayDeque<>();
    private final List<String> read = new ArrayList<>();
    private Optional<AiFailure> always = Optional.empty();

    /** The next text comes to this; what is told follows each other. */
    public synchronized void next(Outcome outcome) {
        next.add(outcome);
    }

    /** Until it {@link #works}, all fails so, and nothing that it was told is used up. */
    public synchronized void always(AiFailure failure) {
        always = Optional.of(failure);
    }

    public synchronized void works() {
        always = Optional.empty();
    }

    /** The texts that arrived. */
    public synchronized List<String> read() {
        return List.copyOf(read);
    }

    @Override
    public synchronized Outcome summarize(String transcription) {
        if (always.isPresent()) return new Outcome.Failed(always.get());
        read.add(transcription);
        return next.isEmpty() ? faithful(transcription) : next.remove();
    }

    @Override
    public Optional<AiModel> model() {
        return Optional.of(MODEL);
    }

    /** What it makes of a text when it is told nothing else. */
    public static Outcome.Summarized faithful(String transcription) {
        Map<Section, List<KeyFact>> facts = new EnumMap<>(Section.class);
        END.splitAsStream(transcription.strip())
                .filter(sentence -> !sentence.isBlank())
                .forEach(sentence -> facts.computeIfAbsent(section(sentence), none -> new ArrayList<>())
                        .add(KeyFact.told(sentence, sentence)));
        return new Outcome.Summarized("Resumo: " + transcription, new KeyFacts(facts), MODEL.name());
    }

    private static Section section(String sentence) {
        if (sentence.contains("alergia")) return Section.ALLERGIES;
        if (sentence.contains(" mg")) return Section.MEDICATIONS;
        return sentence.contains("Retorno") ? Section.FOLLOW_UP : Section.CHIEF_COMPLAINT;
    }
}
