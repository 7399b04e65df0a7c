package clinic.domain.records;

import clinic.domain.shared.PersonalData;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The key facts of a record, by section; each section is there, if only empty. */
@PersonalData
public record KeyFacts(Map<Section, List<KeyFact>> sections) {
    /** The most facts of one record. */
    public static final int MOST = 200;

    public KeyFacts {
        var all = new EnumMap<Section, List<KeyFact>>(Section.class);
        for (var section : Section.values()) all.put(section, List.copyOf(sections.getOrDefault(section, List.of())));
        var count = all.values().stream().mapToInt(List::size).sum();
        if (count > MOST) throw new IllegalArgumentException("a record has at most " + MOST + " facts: " + count);
        sections = Map.copyOf(all);
    }

    public static KeyFacts none() {
        return new KeyFacts(Map.of());
    }

    public List<KeyFact> of(Section section) {
        return sections.getOrDefault(section, List.of());
    }

    /** All of them, in the order of the sections. */
    public Stream<KeyFact> all() {
        return Stream.of(Section.values()).flatMap(section -> of(section).stream());
    }

    /** Each fact as the function makes it. */
    public KeyFacts map(UnaryOperator<KeyFact> change) {
        var changed = new EnumMap<Section, List<KeyFact>>(Section.class);
        sections.forEach((section, facts) ->
                changed.put(section, facts.stream().map(change).toList()));
        return new KeyFacts(changed);
    }

    @Override
    public String toString() {
        return "KeyFacts[" + all().count() + "]";
    }
}
