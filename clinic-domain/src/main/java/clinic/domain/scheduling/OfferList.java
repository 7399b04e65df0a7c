package clinic.domain.scheduling;

import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Offers in time order, those of one moment in the order of their professionals. Each is a number until somebody looks:
 * its start in seconds and, in the low bits, the place of its professional. Immutable.
 */
final class OfferList extends AbstractList<Offer> implements RandomAccess {
    private final ProcedureTimes times;
    private final List<ProfileId> professionals;
    private final int bits;
    private final long[] offers;

    private OfferList(ProcedureTimes times, List<ProfileId> professionals, int bits, long[] offers) {
        this.times = times;
        this.professionals = professionals;
        this.bits = bits;
        this.offers = offers;
    }

    /**
     * @param professionals in the order that decides between equal starts
     * @param starts for each of them the starts in seconds, in time order
     */
    static OfferList merged(ProcedureTimes times, List<ProfileId> professionals, List<long[]> starts) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(starts.size() - 1);
        long[] offers = new long[starts.stream().mapToInt(own -> own.length).sum()];
        int size = 0;
        for (int place = 0; place < starts.size(); place++) {
            for (long start : starts.get(place)) {
                offers[size++] = start << bits | place;
            }
        }
        Arrays.sort(offers);
        return new OfferList(times, professionals, bits, offers);
    }

    /** The start of the offer, in seconds. */
    long startAt(int index) {
        return offers[index] >> bits;
    }

    @Override
    public Offer get(int index) {
        int place = (int) (offers[index] & ((1L << bits) - 1));
        return new Offer(times.visit(Instant.ofEpochSecond(startAt(index))), professionals.get(place));
    }

    @Override
    public int size() {
        return offers.length;
    }
}
