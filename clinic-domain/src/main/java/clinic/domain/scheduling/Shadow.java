package clinic.domain.scheduling;

/**
 * The starts that busy or closed stretches forbid, because what starts there would touch one of them. Each stretch
 * forbids the starts from {@link #from} to {@link #until}; neighbours may forbid the same.
 *
 * @param cast the stretches
 * @param before how many seconds before its start a visit reaches
 * @param after how many seconds after its start a visit reaches, at least one
 */
record Shadow(Spans cast, long before, long after) {
    int size() {
        return cast.size();
    }

    long from(int index) {
        return cast.from(index) - after + 1;
    }

    long until(int index) {
        return cast.until(index) + before;
    }

    boolean covers(long start) {
        int index = firstEndingAfter(start);
        return index < size() && from(index) <= start;
    }

    /** The first stretch whose shadow ends after the second; the number of them where none does. */
    int firstEndingAfter(long second) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (until(middle) <= second) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
