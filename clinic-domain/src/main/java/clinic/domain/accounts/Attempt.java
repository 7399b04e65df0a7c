package clinic.domain.accounts;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A try that is counted.
 *
 * @param key whose it is: all tries of one kind with one key are counted together
 */
@PersonalData
public record Attempt(Kind kind, String key, Limit limit) {
    private static final int NETWORK_BYTES = 8;

    /** What is tried. */
    public enum Kind {
        SIGN_IN_OF_ACCOUNT,
        SIGN_IN_OF_CALLER,
        REGISTRATION_OF_CALLER,
        REFRESH_OF_CALLER,
        /** A code is asked for. */
        CODE_OF_PHONE,
        CODE_OF_CALLER,
        /** A code is told. */
        SIGN_IN_OF_PHONE,
        /** A phone's code is told from one network address. */
        CODE_FROM_ADDRESS
    }

    /**
     * A try by whoever calls: known by the network address, or, signed in, by the profile, so that nobody is held up by
     * others behind the same address.
     */
    public static Attempt by(Actor actor, Kind kind, Limit limit) {
        return switch (actor) {
            case Actor.Anonymous anonymous ->
                new Attempt(kind, network(anonymous.origin().address()), limit);
            case Actor.Automation automation -> new Attempt(kind, automation.name(), limit);
            case Actor.Person person -> new Attempt(kind, person.id().value().toString(), limit);
        };
    }

    /**
     * A registration by whoever calls. A client who has signed in is known by the network address too: with an account made
     * in a moment, the next could be made, and with that one the next.
     */
    public static Attempt ofRegistration(Actor actor, Limit limit) {
        var kind = Kind.REGISTRATION_OF_CALLER;
        return actor.isClient() ? new Attempt(kind, network(actor.origin().address()), limit) : by(actor, kind, limit);
    }

    /** A try of this phone's code from this network address, whoever has signed in there: accounts are made in a moment. */
    public static Attempt ofCode(Phone phone, Origin from, Limit limit) {
        return new Attempt(Kind.CODE_FROM_ADDRESS, phone.e164() + " " + network(from.address()), limit);
    }

    /** The address, or, of IPv6, the network of 64 bits that one customer has (RFC 6177). */
    private static String network(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    @Override
    public String toString() {
        return "Attempt[" + kind + "]";
    }
}
