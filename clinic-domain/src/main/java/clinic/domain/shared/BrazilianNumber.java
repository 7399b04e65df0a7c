package clinic.domain.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brazil's numbering plan: an area code (DDD) of two digits; then eight digits for a landline (2 to 5 first), or nine for
 * a mobile (9 first). Source: Anatel, Plano de Numeração do Serviço Telefônico Fixo Comutado and do Serviço Móvel
 * Pessoal; the ninth digit is in every area since 6 November 2016 (Resolução 553/2010).
 */
final class BrazilianNumber {
    private static final String AREA = "(?:1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|8[1-9]|9[1-9])";
    private static final Pattern CANONICAL = Pattern.compile(AREA + "(?:[2-5]\\d{7}|9\\d{8})");
    private static final Pattern OLD_MOBILE = Pattern.compile("(" + AREA + ")([6-9]\\d{7})");

    /** {@code 0}, perhaps the two digits that choose a carrier, then the number with its area code. */
    private static final Pattern LONG_DISTANCE = Pattern.compile("0(?:\\d\\d(?=\\d{10,11}$))?(\\d{10,11})");

    private static final Pattern WITH_COUNTRY = Pattern.compile("55(\\d{10,11})");

    private BrazilianNumber() {}

    static boolean isCanonical(String national) {
        return CANONICAL.matcher(national).matches();
    }

    /** The number that somebody means who writes these digits: area code and number, however it was dialled. */
    static Optional<String> dialled(String digits) {
        var country = WITH_COUNTRY.matcher(digits);
        if (country.matches()) return nationalOf(country.group(1));
        var distance = LONG_DISTANCE.matcher(digits);
        return nationalOf(distance.matches() ? distance.group(1) : digits);
    }

    private static Optional<String> nationalOf(String digits) {
        if (isCanonical(digits)) return Optional.of(digits);
        var old = OLD_MOBILE.matcher(digits);
        return old.matches() ? Optional.of(old.group(1) + "9" + old.group(2)) : Optional.empty();
    }
}
