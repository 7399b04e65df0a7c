package clinic.bootstrap.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Times the server from {@code java -jar} to ready, and its first answers against later ones. */
final class Starts {
    private static final int LATER = 60;

    private Starts() {}

    /**
     * What came of some starts.
     *
     * @param seconds until ready, the median
     * @param slowestFirst how many times longer the first request took than a later one, of the work where it is worst
     */
    record Result(double seconds, double slowestFirst, String slowestWork) {}

    static Result measure(Plan plan, Path folder, Sample sample, int port, Map<String, String> settings)
            throws IOException, InterruptedException {
        var seconds = new Medians();
        var worst = new Medians[] {new Medians(), new Medians(), new Medians(), new Medians()};
        for (var start = 0; start < plan.starts(); start++) {
            try (var server = Server.start(plan.jar(), port, folder.resolve("start.log"), settings)) {
                seconds.add(server.readyAfter().toNanos() / 1e9);
                var paths = paths(sample);
                for (var place = 0; place < paths.size(); place++)
                    worst[place].add(firstToLater(server, paths.get(place)));
            }
        }
        var slowest = 0;
        for (var place = 1; place < worst.length; place++) {
            if (worst[place].median() > worst[slowest].median()) slowest = place;
        }
        return new Result(
                seconds.median(), worst[slowest].median(), paths(sample).get(slowest));
    }

    private static double firstToLater(Server server, String path) throws IOException, InterruptedException {
        var call = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Authorization", "Bearer " + Site.token());
        var first = server.time(call).toNanos();
        var later = new double[LATER];
        for (var place = 0; place < LATER; place++)
            later[place] = server.time(call).toNanos();
        return first
                / DoubleStream.of(later).sorted().skip(LATER / 2).findFirst().orElseThrow();
    }

    private static List<String> paths(Sample sample) {
        var ahead = sample.aheadMonday();
        var slots = "/api/appointments/available-slots?procedureId=" + Sample.id(Sample.PROCEDURE, 1);
        return List.of(
                "/api/appointments/" + Sample.id(Sample.APPOINTMENT, 1),
                slots + "&professionalId=" + Sample.id(Sample.PROFESSIONAL, 1) + "&from=" + ahead + "&to="
                        + ahead.plusDays(6),
                slots + "&from=" + ahead + "&to=" + ahead.plusDays(30),
                "/api/appointments/agenda?date=" + ahead);
    }
}
