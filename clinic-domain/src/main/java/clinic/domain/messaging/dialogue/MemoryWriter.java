package clinic.domain.messaging.dialogue;

import clinic.domain.shared.Id;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what states are made of. */
final class MemoryWriter {
    private final Map<String, String> texts = new TreeMap<>();

    Map<String, String> done() {
        return Map.copyOf(texts);
    }

    MemoryWriter text(String name, String value) {
        texts.put(name, value);
        return this;
    }

    MemoryWriter number(String name, long value) {
        return text(name, Long.toString(value));
    }

    MemoryWriter flag(String name, boolean value) {
        return text(name, Boolean.toString(value));
    }

    MemoryWriter word(String name, Enum<?> value) {
        return text(name, value.name());
    }

    MemoryWriter moment(String name, Instant value) {
        return text(name, value.toString());
    }

    MemoryWriter id(String name, Id value) {
        return text(name, value.value().toString());
    }

    MemoryWriter id(String name, Optional<? extends Id> value) {
        value.ifPresent(id -> id(name, id));
        return this;
    }

    MemoryWriter shown(Shown<? extends Id> shown) {
        return number("from", shown.from())
                .text(
                        "shown",
                        shown.options().stream()
                                .map(id -> id.value().toString())
                                .collect(Collectors.joining(" ")));
    }

    MemoryWriter look(Look<? extends Id> look) {
        return shown(look.shown())
                .text("words", look.words())
                .number("missed", look.missed())
                .flag("back", look.isBack());
    }

    MemoryWriter wish(Wish wish) {
        return id("patient", wish.patient())
                .id("procedure", wish.procedure())
                .id("professional", wish.professional())
                .id("moving", wish.moving());
    }

    MemoryWriter pick(Pick pick) {
        return picks(List.of(pick));
    }

    MemoryWriter picks(List<Pick> picks) {
        return text(
                "times",
                picks.stream()
                        .map(pick -> pick.professional().value() + "@" + pick.start())
                        .collect(Collectors.joining(" ")));
    }

    MemoryWriter times(List<Time> times) {
        return text(
                "nearest",
                times.stream()
                        .map(time -> time.professional().value() + "@" + time.start() + "@" + time.end() + "@"
                                + URLEncoder.encode(time.professionalName(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining(" ")));
    }

    MemoryWriter search(Search search) {
        return moment("since", search.from()).number("reach", search.reach()).word("because", search.because());
    }

    MemoryWriter reserved(Reserved reserved) {
        return wish(reserved.wish())
                .pick(reserved.pick())
                .id("hold", reserved.hold())
                .moment("until", reserved.until());
    }
}
