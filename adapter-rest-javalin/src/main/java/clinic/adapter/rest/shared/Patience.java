package clinic.adapter.rest.shared;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Ends connections on which a request does not arrive whole in time. Jetty's own limit is for the time between two bytes:
 * a caller who sends one now and then would hold a connection for ever.
 */
final class Patience extends Handler.Wrapper implements Connection.Listener {
    /** Where a request carries its {@link Arrival}. */
    static final String ARRIVAL = Arrival.class.getName();

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Duration patience;
    private final Duration pause;
    private final ConcurrentMap<Connection, Arrival> arrivals = new ConcurrentHashMap<>();
    private Optional<Scheduler.Task> watch = Optional.empty();

    /** @param patience for the head of a request, and for a body; one that comes fast enough may take longer */
    Patience(Duration patience) {
        this.patience = patience;
        var tenth = patience.dividedBy(10);
        this.pause = tenth.compareTo(LONGEST_PAUSE) < 0 ? tenth : LONGEST_PAUSE;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        for (var connector : getServer().getConnectors()) connector.addEventListener(this);
        watchAgain();
    }

    @Override
    protected void doStop() throws Exception {
        watch.ifPresent(Scheduler.Task::cancel);
        super.doStop();
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof ConnectionMetaData) arrivals.put(connection, new Arrival(patience));
    }

    @Override
    public void onClosed(Connection connection) {
        arrivals.remove(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var arrival = arrivals.get(request.getConnectionMetaData().getConnection());
        if (arrival == null) return super.handle(request, response, callback);
        Request.addCompletionListener(request, failure -> arrival.awaitNext());
        if (request.getLength() == 0) {
            arrival.done();
            return super.handle(request, response, callback);
        }
        arrival.awaitNext();
        request.setAttribute(ARRIVAL, arrival);
        return super.handle(new Watched(request, arrival), response, callback);
    }

    private void watchAgain() {
        watch = Optional.of(
                getServer().getScheduler().schedule(this::endTheLate, pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void endTheLate() {
        arrivals.forEach((connection, arrival) -> {
            if (arrival.isLate()) arrival.end(connection);
        });
        if (isRunning()) watchAgain();
    }

    /** A request whose body tells that it arrives. */
    private static final class Watched extends Request.Wrapper {
        private final Arrival arrival;

        Watched(Request request, Arrival arrival) {
            super(request);
            this.arrival = arrival;
        }

        @Override
        public Content.@Nullable Chunk read() {
            var chunk = super.read();
            if (chunk == null) return null;
            if (chunk.isLast()) arrival.done();
            else arrival.came(chunk.remaining());
            return chunk;
        }
    }
}
