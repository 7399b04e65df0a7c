package clinic.adapter.rest.patients;

import clinic.adapter.rest.shared.Problem;
import clinic.adapter.rest.shared.Problems;
import clinic.domain.patients.PatientField;
import java.util.Set;
import java.util.stream.Collectors;

/** What the calls about patients say no with. */
final class PatientProblems {
    private PatientProblems() {}

    static Problem cpfTaken() {
        return Problems.conflict("cpf-taken", "CPF já cadastrado.", "Já existe um paciente com este CPF.");
    }

    static Problem unborn() {
        return Problems.invalid("/birthDate", "Não pode ser depois de hoje.");
    }

    static Problem notYours(Set<PatientField> fields) {
        var words = fields.stream().sorted().map(PatientField::word).collect(Collectors.joining(", "));
        return Problem.of("forbidden", 403, "Não permitido.", "Só a clínica pode alterar: " + words + ".");
    }
}
