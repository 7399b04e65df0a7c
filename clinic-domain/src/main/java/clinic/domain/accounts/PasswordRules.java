package clinic.domain.accounts;

import clinic.domain.shared.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which passwords may be chosen: long ones that nobody tries first. No rule asks for digits or signs. Source: NIST SP
 * 800-63B, section 5.1.1.2.
 */
public final class PasswordRules {
    public static final int SHORTEST = 8;
    public static final int LONGEST = 200;

    /** Of those that are long enough, what is tried first, in Brazil and everywhere. */
    private static final Set<String> TRIED_FIRST = Set.of(
            "12345678",
            "123456789",
            "1234567890",
            "0123456789",
            "87654321",
            "987654321",
            "0987654321",
            "12341234",
            "123123123",
            "11223344",
            "password",
            "password1",
            "password123",
            "passw0rd",
            "p@ssw0rd",
            "senha123",
            "senha1234",
            "senha12345",
            "senhasenha",
            "minhasenha",
            "mudar123",
            "trocar123",
            "changeme",
            "qwertyui",
            "qwerty123",
            "qwertyuiop",
            "asdfghjk",
            "asdfghjkl",
            "1q2w3e4r",
            "1qaz2wsx",
            "abcd1234",
            "abc12345",
            "abcdefgh",
            "a1b2c3d4",
            "admin123",
            "admin1234",
            "administrador",
            "administrator",
            "clinica123",
            "consultorio",
            "recepcao",
            "recepcao123",
            "dentista",
            "medico123",
            "brasil123",
            "brasil2026",
            "flamengo",
            "corinthians",
            "palmeiras",
            "saopaulo",
            "iloveyou",
            "princesa",
            "felicidade",
            "jesuscristo",
            "deusefiel",
            "letmein123",
            "welcome1",
            "football",
            "baseball",
            "sunshine",
            "superman",
            "trustno1");

    /** Why a password may not be chosen. */
    public enum Refusal {
        TOO_SHORT,
        TOO_LONG,
        /** Whoever knows the person's name or address knows it. */
        LIKE_THE_PERSON,
        /** It is among the first that everybody tries. */
        TRIED_FIRST
    }

    private PasswordRules() {}

    /** Why this person may not choose the password; empty when it is fine. */
    public static Optional<Refusal> refusal(Password password, EmailAddress email, String name) {
        if (password.length() < SHORTEST) return Optional.of(Refusal.TOO_SHORT);
        if (password.length() > LONGEST) return Optional.of(Refusal.TOO_LONG);
        var plain = bare(password.text());
        var known = List.of(bare(email.value()), bare(email.localPart()), bare(name));
        if (known.contains(plain)) return Optional.of(Refusal.LIKE_THE_PERSON);
        return TRIED_FIRST.contains(plain) || isOneCharacter(plain)
                ? Optional.of(Refusal.TRIED_FIRST)
                : Optional.empty();
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private static boolean isOneCharacter(String text) {
        return text.codePoints().distinct().count() <= 1;
    }
}
