package clinic.adapter.rest.accounts;

import clinic.adapter.rest.shared.Problem;
import clinic.adapter.rest.shared.Problems;
import clinic.domain.accounts.PasswordRules;
import java.time.Duration;

/** What the calls about accounts say no with. */
final class AccountProblems {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private AccountProblems() {}

    static Problem emailTaken() {
        return Problems.conflict("email-taken", "E-mail já cadastrado.", "Já existe uma conta com este e-mail.");
    }

    static Problem wrongCredentials() {
        return Problem.of("wrong-credentials", 401, "Não foi possível entrar.", "E-mail ou senha não conferem.");
    }

    static Problem wrongCode() {
        return Problem.of(
                "wrong-code", 401, "Não foi possível entrar.", "O código não confere ou não vale mais. Peça outro.");
    }

    static Problem severalPeople() {
        return Problems.conflict(
                "several-people",
                "Mais de uma pessoa usa este telefone.",
                "Entre com seu e-mail e sua senha, ou peça ajuda à clínica.");
    }

    static Problem phoneNotProved() {
        return Problems.conflict(
                "phone-not-proved",
                "Este telefone ainda não foi confirmado.",
                "Entre com seu e-mail e sua senha e envie o código outra vez; é assim que se confirma o telefone.");
    }

    static Problem sessionEnded() {
        return Problem.of("session-ended", 401, "Entre novamente.", "Sua sessão terminou.");
    }

    static Problem notSignedIn() {
        return Problems.unauthorized("Esta conta não pode mais entrar.");
    }

    static Problem weakPassword(PasswordRules.Refusal refusal) {
        return Problems.invalid(
                "/password",
                switch (refusal) {
                    case TOO_SHORT -> "Deve ter ao menos " + PasswordRules.SHORTEST + " caracteres.";
                    case TOO_LONG -> "Pode ter até " + PasswordRules.LONGEST + " caracteres.";
                    case LIKE_THE_PERSON -> "Não pode ser o nome nem o e-mail.";
                    case TRIED_FIRST -> "É fácil de adivinhar; escolha outra, como uma frase sua.";
                });
    }

    static Problem lastAdministrator(String pointer) {
        return Problems.invalid(pointer, "A clínica precisa de ao menos uma pessoa ativa que a administre.");
    }

    static Problem busy() {
        return Problems.busy(PAUSE);
    }
}
