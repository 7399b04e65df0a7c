package clinic.domain.messaging;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.messaging.dialogue.Hint;
import clinic.domain.messaging.dialogue.Unheard;
import clinic.domain.shared.PersonalData;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What was found out of a message. */
public sealed interface Meaning {
    /** What was said. */
    @PersonalData
    record Heard(String text) implements Meaning {
        @Override
        public String toString() {
            return "Heard[" + text.length() + "]";
        }
    }

    /** The sound is kept. */
    record Kept(Recording sound) implements Meaning {}

    /** What was meant. */
    record Hinted(Hint hint) implements Meaning {}

    /** It could not be found out. */
    record Missing(Unheard why) implements Meaning {}

    /** As it is kept: short texts by their names. */
    static Map<String, String> write(Meaning meaning) {
        return switch (meaning) {
            case Heard(var text) -> Map.of("is", "heard", "text", text);
            case Kept(var sound) -> Map.of("is", "kept", "sound", sound.text());
            case Missing(var why) -> Map.of("is", "missing", "why", why.name());
            case Hinted(Hint.Book book) -> Map.of("is", "book");
            case Hinted(Hint.Visits visits) -> Map.of("is", "visits");
            case Hinted(Hint.Answer(var text)) -> Map.of("is", "answer", "text", text);
            case Hinted(Hint.Person(var isClinical)) ->
                Map.of("is", "person", "clinical", Boolean.toString(isClinical));
            case Hinted(Hint.Times(var procedure, var day)) -> {
                var texts = new TreeMap<>(
                        Map.of("is", "times", "procedure", procedure.value().toString()));
                day.ifPresent(date -> texts.put("day", date.toString()));
                yield Map.copyOf(texts);
            }
        };
    }

    /** What was kept; what cannot be read, as after a change of this program, is missing. */
    static Meaning read(Map<String, String> texts) {
        try {
            return switch (text(texts, "is")) {
                case "heard" -> new Heard(text(texts, "text"));
                case "kept" -> new Kept(Recording.of(text(texts, "sound")));
                case "missing" -> new Missing(Unheard.valueOf(text(texts, "why")));
                case "book" -> new Hinted(new Hint.Book());
                case "visits" -> new Hinted(new Hint.Visits());
                case "answer" -> new Hinted(new Hint.Answer(text(texts, "text")));
                case "person" ->
                    new Hinted(new Hint.Person(text(texts, "clinical").equals("true")));
                case "times" ->
                    new Hinted(new Hint.Times(
                            new ProcedureId(UUID.fromString(text(texts, "procedure"))),
                            Optional.ofNullable(texts.get("day")).map(LocalDate::parse)));
                default -> new Missing(Unheard.AWAY);
            };
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return new Missing(Unheard.AWAY);
        }
    }

    private static String text(Map<String, String> texts, String name) {
        return Optional.ofNullable(texts.get(name)).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }
}
