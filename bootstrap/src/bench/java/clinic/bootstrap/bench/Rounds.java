package clinic.bootstrap.bench;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Measures every work in turns: the server, pgbench both ways, and the server with few appointments, again and again. */
final class Rounds {
    private final Plan plan;
    private final Site large;
    private final Site small;
    private final Map<Work, Result> results = new EnumMap<>(Work.class);

    /** What came of one work, in answers a second. */
    record Result(Medians http, Medians sameTrips, Medians oneByOne, Medians fewAppointments) {
        Result() {
            this(new Medians(), new Medians(), new Medians(), new Medians());
        }
    }

    Rounds(Plan plan, Site large, Site small) {
        this.plan = plan;
        this.large = large;
        this.small = small;
        for (var work : Work.values()) results.put(work, new Result());
    }

    Map<Work, Result> run() throws IOException, InterruptedException {
        for (var work : Work.values()) {
            System.err.println("warming up: " + work.title);
            large.http(work, plan.warmUp());
            small.http(work, plan.warmUp());
        }
        for (var round = 1; round <= plan.rounds(); round++) {
            for (var work : Work.values()) round(round, work);
        }
        return results;
    }

    private void round(int round, Work work) throws IOException, InterruptedException {
        var http = large.http(work, plan.turn());
        var sameTrips = large.statements(work, true, plan.turn());
        var oneByOne = large.statements(work, false, plan.turn());
        var few = small.http(work, plan.turn());
        var result = Objects.requireNonNull(results.get(work));
        result.http().add(http);
        result.sameTrips().add(sameTrips);
        result.oneByOne().add(oneByOne);
        result.fewAppointments().add(few);
        System.err.printf(
                "round %d of %d, %s: %.0f/s, pgbench %.0f/s, one by one %.0f/s, few appointments %.0f/s, not well:"
                        + " %d%n",
                round,
                plan.rounds(),
                work.title,
                http.perSecond(),
                sameTrips.perSecond(),
                oneByOne.perSecond(),
                few.perSecond(),
                http.others() + sameTrips.others() + oneByOne.others() + few.others());
    }
}
