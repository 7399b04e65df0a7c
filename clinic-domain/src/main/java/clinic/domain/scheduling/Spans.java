package clinic.domain.scheduling;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A set of seconds as stretches of them: half-open, in time order, none touching the next. */
final class Spans {
    static final Spans EMPTY = new Spans(new long[0]);

    /** The first second of each stretch, and the first after it, in turn; strictly rising. */
    private final long[] edges;

    private Spans(long[] edges) {
        this.edges = edges;
    }

    /** One stretch; nothing where it is empty. */
    static Spans of(long from, long until) {
        return from < until ? new Spans(new long[] {from, until}) : EMPTY;
    }

    /** The stretches that {@link #append} put into the array. */
    static Spans ofEdges(long[] edges, int size) {
        return size == 0 ? EMPTY : new Spans(Arrays.copyOf(edges, size));
    }

    /**
     * Puts one more stretch behind those that are in the array, joining it to the last one where they meet.
     *
     * @param from not before the last one's first second
     * @param until not before the last one's end
     * @return how much of the array is in use now; an empty stretch changes nothing
     */
    static int append(long[] edges, int size, long from, long until) {
        if (from >= until) return size;
        if (size > 0 && from <= edges[size - 1]) {
            edges[size - 1] = until;
            return size;
        }
        edges[size] = from;
        edges[size + 1] = until;
        return size + 2;
    }

    int size() {
        return edges.length / 2;
    }

    long from(int index) {
        return edges[2 * index];
    }

    long until(int index) {
        return edges[2 * index + 1];
    }

    boolean contains(long second) {
        return touches(second, second + 1);
    }

    /** Whether one of these seconds is in the set. */
    boolean touches(long from, long until) {
        int place = Arrays.binarySearch(edges, from);
        int after = place < 0 ? -place - 1 : place + 1;
        return after % 2 == 1 || (after < edges.length && edges[after] < until);
    }

    /** The starts in the range from which a visit of this length lies in one of these stretches. */
    Spans startsOf(long length, StartRange range) {
        long[] starts = new long[edges.length];
        int size = 0;
        for (int i = 0; i < size(); i++) {
            long from = Math.max(from(i), range.from());
            long until = Math.min(until(i) - length + 1, range.until());
            size = append(starts, size, from, until);
        }
        return ofEdges(starts, size);
    }

    /** These seconds without those in the shadow. */
    Spans minus(Shadow shadow) {
        int count = shadow.size();
        if (count == 0 || edges.length == 0) return this;
        long[] kept = new long[edges.length + 2 * count];
        int size = 0;
        int next = shadow.firstEndingAfter(from(0));
        for (int i = 0; i < size(); i++) {
            long from = from(i);
            long until = until(i);
            while (next < count && shadow.until(next) <= from) next++;
            for (int dark = next; dark < count && shadow.from(dark) < until; dark++) {
                size = append(kept, size, from, shadow.from(dark));
                from = shadow.until(dark);
            }
            size = append(kept, size, from, until);
        }
        return ofEdges(kept, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans spans && Arrays.equals(edges, spans.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    @Override
    public String toString() {
        return IntStream.range(0, size())
                .mapToObj(i -> from(i) + "/" + until(i))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
