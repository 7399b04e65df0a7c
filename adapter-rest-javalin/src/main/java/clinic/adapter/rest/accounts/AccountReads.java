package clinic.adapter.rest.accounts;

import clinic.adapter.rest.shared.Read;
import clinic.adapter.rest.shared.Reads;
import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordRules;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.SignInCode;
import clinic.domain.accounts.TokenSecret;
import clinic.domain.patients.PersonName;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Role;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How what people write of themselves and of the clinic is read. */
final class AccountReads {
    static final Map<String, Role> ROLES = roles();
    static final Read<Role> ROLE = Reads.word(ROLES);
    static final Read<String> NAME = Reads.line(Profile.LONGEST_NAME);
    static final Read<PersonName> PERSON_NAME = line(PersonName.LONGEST, PersonName::read, "Não é um nome.");
    static final Read<EmailAddress> EMAIL = line(254, EmailAddress::read, "Não é um endereço de e-mail.");
    static final Read<String> REGISTRATION = Reads.line(Profile.LONGEST_REGISTRATION);

    /** Of those who sign in nothing is asked but that it can be compared. */
    static final Read<Password> PASSWORD =
            Reads.secret(1, PasswordRules.LONGEST).map(Password::new);

    static final Read<SignInCode> CODE = line(20, SignInCode::read, "Deve ter seis dígitos.");
    static final Read<TokenSecret> TOKEN = Reads.secret(1, 512).map(TokenSecret::new);
    static final Read<Integer> GRID = Reads.integer(1, Clinic.WIDEST_GRID)
            .then(minutes -> Clinic.dividesDay(minutes)
                    ? Read.fine(minutes)
                    : Read.unacceptable("Deve dividir o dia em partes iguais, como 10, 15, 20 ou 30."));

    private AccountReads() {}

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Role> roles() {
        var words = new LinkedHashMap<String, Role>();
        for (var role : Role.values()) words.put(word(role), role);
        return words;
    }

    private static <T> Read<T> line(int most, Function<String, Optional<T>> read, String otherwise) {
        return Reads.line(most)
                .then(text -> read.apply(text).map(Read::fine).orElseGet(() -> Read.unacceptable(otherwise)));
    }
}
