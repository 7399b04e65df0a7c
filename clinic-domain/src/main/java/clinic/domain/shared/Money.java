package clinic.domain.shared;

/**
 * An amount of Brazilian reais, exact.
 *
 * @param cents centavos; negative where money flows back
 */
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
