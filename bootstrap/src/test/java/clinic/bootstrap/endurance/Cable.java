package clinic.bootstrap.endurance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The network between the server and its database: it can be cut, and it can swallow all that is sent. */
final class Cable implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final int target;
    private volatile boolean cut;
    private volatile boolean swallowing;

    Cable(int target) throws IOException {
        this.target = target;
        threads.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Ends every connection, and every new one. */
    void cut() throws IOException {
        cut = true;
        for (var end : ends) end.close();
    }

    /** Takes what is sent and delivers nothing, as a firewall that drops packets does. */
    void swallow() {
        swallowing = true;
    }

    /** Works again, for new connections; the old ones end. */
    void mend() throws IOException {
        for (var end : ends) end.close();
        swallowing = false;
        cut = false;
    }

    private void accept() {
        try {
            while (true) connect(socket.accept());
        } catch (IOException ended) {
            threads.shutdown();
        }
    }

    private void connect(Socket near) throws IOException {
        if (cut) {
            near.close();
            return;
        }
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), target);
            ends.add(near);
            ends.add(far);
            threads.execute(() -> pump(near, far));
            threads.execute(() -> pump(far, near));
        } catch (ConnectException nobodyThere) {
            near.close();
        }
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            copy(from.getInputStream(), to.getOutputStream());
        } catch (IOException cutHere) {
            return;
        } finally {
            ends.remove(from);
            ends.remove(to);
        }
    }

    private void copy(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[8192];
        for (var length = from.read(buffer); length >= 0; length = from.read(buffer)) {
            if (swallowing) continue;
            to.write(buffer, 0, length);
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        socket.close();
        threads.shutdownNow();
    }
}
