package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.HoldId;
import clinic.domain.shared.ProfileId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what {@link MemoryWriter} wrote; anything else is an illegal argument, or no time. */
final class MemoryReader {
    /** The name of the text that names the state. */
    static final String AT = "at";

    private static final int PARTS_OF_TIME = 4;

    private final Map<String, String> texts;

    MemoryReader(Map<String, String> texts) {
        this.texts = texts;
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    int missed() {
        return number("missed");
    }

    boolean flag(String name) {
        return text(name).equals("true");
    }

    <E extends Enum<E>> E word(String name, Class<E> kind) {
        return Enum.valueOf(kind, text(name));
    }

    Instant moment(String name) {
        return Instant.parse(text(name));
    }

    <T> T id(String name, Function<UUID, T> id) {
        return id.apply(UUID.fromString(text(name)));
    }

    private <T> Optional<T> findId(String name, Function<UUID, T> id) {
        return find(name).map(UUID::fromString).map(id);
    }

    <T> Shown<T> shown(Function<UUID, T> id) {
        return new Shown<>(
                number("from"), parts("shown").map(UUID::fromString).map(id).toList());
    }

    <T> Look<T> look(Function<UUID, T> id) {
        return new Look<>(shown(id), text("words"), missed(), flag("back"));
    }

    Wish wish() {
        return new Wish(
                id("patient", PatientId::new),
                id("procedure", ProcedureId::new),
                findId("professional", ProfileId::new),
                findId("moving", AppointmentId::new));
    }

    Pick pick() {
        return picks().stream().findFirst().orElseThrow(() -> new IllegalArgumentException("no time"));
    }

    List<Pick> picks() {
        return parts("times").map(MemoryReader::pick).toList();
    }

    List<Time> times() {
        return parts("nearest").map(MemoryReader::time).toList();
    }

    Search search() {
        return new Search(moment("since"), number("reach"), word("because", Because.class));
    }

    Reserved reserved() {
        return new Reserved(wish(), pick(), id("hold", HoldId::new), moment("until"));
    }

    private Stream<String> parts(String name) {
        var text = text(name);
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(" "));
    }

    private static Pick pick(String text) {
        var parts = split(text, 2);
        return new Pick(new ProfileId(UUID.fromString(parts.get(0))), Instant.parse(parts.get(1)));
    }

    private static Time time(String text) {
        var parts = split(text, PARTS_OF_TIME);
        return new Time(
                new ProfileId(UUID.fromString(parts.get(0))),
                URLDecoder.decode(parts.get(3), StandardCharsets.UTF_8),
                Instant.parse(parts.get(1)),
                Instant.parse(parts.get(2)));
    }

    private static List<String> split(String text, int parts) {
        var split = List.of(text.split("@", -1));
        if (split.size() != parts) throw new IllegalArgumentException("not " + parts + " parts: " + split.size());
        return split;
    }
}
