package clinic.adapter.rest.patients;

import clinic.adapter.rest.shared.Read;
import clinic.adapter.rest.shared.Reads;
import clinic.domain.patients.Cpf;
import clinic.domain.patients.PatientSearch;
import clinic.domain.patients.PersonName;
import clinic.domain.shared.EmailAddress;
import java.util.Optional;
import java.util.function.Function;

/** How what people write of a patient is read. */
final class PatientReads {
    static final Read<PersonName> NAME = line(PersonName.LONGEST, PersonName::read, "Não é um nome.");
    static final Read<EmailAddress> EMAIL = line(254, EmailAddress::read, "Não é um endereço de e-mail.");
    static final Read<Cpf> CPF = line(20, Cpf::read, "Não é um CPF: são 11 dígitos, e os dois últimos conferem.");
    static final Read<String> NOTES = Reads.lines(2_000);
    static final Read<PatientSearch> SEARCH = text -> {
        if (text.textValue().isBlank()) return Read.fine(PatientSearch.EVERYBODY);
        return Reads.line(100).map(PatientSearch::read).from(text);
    };

    private PatientReads() {}

    private static <T> Read<T> line(int most, Function<String, Optional<T>> read, String otherwise) {
        return Reads.line(most)
                .then(text -> read.apply(text).map(Read::fine).orElseGet(() -> Read.unacceptable(otherwise)));
    }
}
