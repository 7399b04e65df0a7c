package clinic.bootstrap.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;

/** Times the server from {@code java -jar} to ready, and its first answers against later ones. */
final class Starts {
    private static final int LATER = 60;
    private static final int PAUSE_MILLIS = 20;

    private Starts() {}

    /**
     * What came of some starts.
     *
     * @param seconds until ready, the median
     * @param slowestFirst how many times longer the first request took than one of those that follow one another at once, of
     *     the work where it is worst
     * @param slowestPaced the same, against later ones that each come after a pause
     */
    record Result(double seconds, Slowest slowestFirst, Slowest slowestPaced) {}

    /** How many times longer than later ones, of which work. */
    record Slowest(double times, String work) {}

    /** The first request of a work against both kinds of later ones. */
    private record First(Medians atOnce, Medians paced) {
        First() {
            this(new Medians(), new Medians());
        }
    }

    static Result measure(Plan plan, Path folder, Sample sample, int port, Map<String, String> settings)
            throws IOException, InterruptedException {
        var seconds = new Medians();
        var firsts = paths(sample).stream().map(path -> new First()).toList();
        for (var start = 0; start < plan.starts(); start++) {
            try (var server = Server.start(plan.jar(), port, folder.resolve("start.log"), settings)) {
                seconds.add(server.readyAfter().toNanos() / 1e9);
                var paths = paths(sample);
                for (var place = 0; place < paths.size(); place++) {
                    compare(server, paths.get(place), firsts.get(place));
                }
            }
        }
        return new Result(
                seconds.median(),
                slowest(firsts.stream().map(First::atOnce).toList(), paths(sample)),
                slowest(firsts.stream().map(First::paced).toList(), paths(sample)));
    }

    private static Slowest slowest(List<Medians> works, List<String> paths) {
        var slowest = 0;
        for (var place = 1; place < works.size(); place++) {
            if (works.get(place).median() > works.get(slowest).median()) slowest = place;
        }
        return new Slowest(works.get(slowest).median(), paths.get(slowest));
    }

    private static void compare(Server server, String path, First result) throws IOException, InterruptedException {
        var call = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Authorization", "Bearer " + Site.token());
        var first = server.time(call).toNanos();
        result.atOnce().add(first / later(server, call, 0));
        result.paced().add(first / later(server, call, PAUSE_MILLIS));
    }

    private static double later(Server server, HttpRequest.Builder call, int pause)
            throws IOException, InterruptedException {
        var later = new double[LATER];
        for (var place = 0; place < LATER; place++) {
            TimeUnit.MILLISECONDS.sleep(pause);
            later[place] = server.time(call).toNanos();
        }
        return DoubleStream.of(later).sorted().skip(LATER / 2).findFirst().orElseThrow();
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
