package clinic.adapter.rest.catalogue;

import clinic.adapter.rest.shared.Read;
import clinic.adapter.rest.shared.Reads;
import clinic.domain.catalogue.Procedure;
import clinic.domain.shared.Money;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How what people write of a procedure is read. */
final class ProcedureReads {
    static final Read<String> NAME = Reads.line(Procedure.LONGEST_NAME);
    static final Read<String> DESCRIPTION = Reads.lines(Procedure.LONGEST_DESCRIPTION);
    static final Read<Duration> DURATION =
            Reads.integer(1, Procedure.MOST_MINUTES).map(minutes -> Duration.ofMinutes(minutes));
    static final Read<Duration> BUFFER =
            Reads.integer(0, Procedure.MOST_BUFFER_MINUTES).map(minutes -> Duration.ofMinutes(minutes));
    static final Read<Money> PRICE = Reads.whole(0, 100_000_000).map(Money::new);
    static final Read<Set<ProfileId>> PROFESSIONALS = Reads.list(Reads.ID, 500)
            .map(ids -> ids.stream().map(ProfileId::new).collect(Collectors.toUnmodifiableSet()));
    /** As a query parameter. */
    static final Read<Boolean> ACTIVE = Reads.word(words());

    private ProcedureReads() {}

    private static Map<String, Boolean> words() {
        var words = new LinkedHashMap<String, Boolean>();
        words.put("true", true);
        words.put("false", false);
        return words;
    }
}
