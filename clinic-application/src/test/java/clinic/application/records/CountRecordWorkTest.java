package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static clinic.application.records.Practice.SCRIBE;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.records.CountRecordWork.Outcome;
import clinic.domain.records.AiFailure;
import clinic.domain.records.RecordBacklog.Counted;
import clinic.domain.shared.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountRecordWorkTest {
    private final Practice practice = new Practice();

    @Test
    void countsWhatWaitsAndWhatNeedsAPerson() {
        practice.dictated();
        assertThat(count(SCRIBE)).isEqualTo(new Outcome.Found(new Counted(1, 0, 0)));
        practice.transcriber.always(AiFailure.of(AiFailure.Why.NO_CREDIT));
        practice.workOffAll();
        assertThat(count(SCRIBE)).isEqualTo(new Outcome.Found(new Counted(0, 0, 1)));
    }

    @Test
    void isForThoseWhoWatchOverTheServerAlone() {
        for (var actor : List.of(ANA, ADMIN)) assertThat(count(actor)).isEqualTo(new Outcome.NotAllowed());
    }

    private Outcome count(Actor actor) {
        return practice.records().countRecordWork().handle(new CountRecordWork.Query(actor));
    }
}
