package clinic.sandbox.evolution;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A patient on WhatsApp.
 *
 * @param jid by which messages go
 * @param alternative the address that WhatsApp tells besides, if any
 */
record Address(String jid, Optional<String> alternative) {
    private static final Pattern MOBILE = Pattern.compile("55(\\d{2})9(\\d{8})");
    private static final int LAST_OLD_AREA = 31;
    private static final Pattern NUMBER = Pattern.compile("\\d{8,15}");

    /** Of a number as it is dialled: digits with the country's, or a whole address. */
    static Address of(String number) {
        if (number.contains("@")) return new Address(number, Optional.empty());
        return new Address(withoutNinth(number.replaceAll("\\D", "")) + "@s.whatsapp.net", Optional.empty());
    }

    static Address hidden(String lid) {
        return new Address(lid + "@lid", Optional.empty());
    }

    /** Somebody with a privacy identity who shows the telephone all the same, as 2.3.6 tells it. */
    static Address shown(String lid, String number) {
        return new Address(lid + "@lid", Optional.of(of(number).jid()));
    }

    static boolean isNumber(String text) {
        return text.contains("@") || NUMBER.matcher(text.replaceAll("\\D", "")).matches();
    }

    /** Evolution's {@code createJid}: no ninth digit but in the old areas, and where it is no mobile. */
    private static String withoutNinth(String digits) {
        var mobile = MOBILE.matcher(digits);
        if (!mobile.matches()) return digits;
        var isKept = Integer.parseInt(mobile.group(1)) < LAST_OLD_AREA
                || mobile.group(2).charAt(0) < '7';
        return isKept ? digits : "55" + mobile.group(1) + mobile.group(2);
    }

    String digits() {
        return jid.substring(0, jid.indexOf('@'));
    }
}
