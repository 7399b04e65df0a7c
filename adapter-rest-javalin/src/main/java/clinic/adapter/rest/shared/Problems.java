package clinic.adapter.rest.shared;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The problems that any call may answer; those of one feature are beside its routes. */
public final class Problems {
    private Problems() {}

    /** Answers with a problem, where there is no {@link Request}. */
    public static void answer(Context context, Problem problem) {
        ProblemAnswers.write(context, problem);
    }

    public static Problem malformed(String detail) {
        return Problem.of("malformed", 400, "A requisição não pôde ser lida.", detail);
    }

    public static Problem malformed(List<FieldError> errors) {
        return malformed("Corrija os campos indicados.").withErrors(errors);
    }

    public static Problem invalid(List<FieldError> errors) {
        return Problem.of("invalid", 422, "Há valores que não podem ser aceitos.", "Corrija os campos indicados.")
                .withErrors(errors);
    }

    public static Problem invalid(String pointer, String detail) {
        return invalid(List.of(new FieldError(pointer, detail)));
    }

    public static Problem unauthorized(String detail) {
        return Problem.of("unauthorized", 401, "É preciso entrar.", detail);
    }

    public static Problem forbidden() {
        return Problem.of("forbidden", 403, "Não permitido.", "Seu papel não permite esta operação.");
    }

    public static Problem notFound() {
        return Problem.of("not-found", 404, "Não encontrado.", "Não existe, ou você não pode ver.");
    }

    public static Problem methodNotAllowed() {
        return Problem.of("method-not-allowed", 405, "Método não permitido.", "Este endereço não aceita este método.");
    }

    static Problem notAcceptable(Set<String> offered) {
        var types = offered.stream()
                .filter(type -> !type.contains("problem"))
                .sorted()
                .collect(Collectors.joining(", "));
        return Problem.of("not-acceptable", 406, "Formato não disponível.", "As respostas são " + types + ".");
    }

    public static Problem incomplete() {
        return Problem.of("incomplete", 408, "A requisição não chegou inteira.", "Envie-a de novo.");
    }

    public static Problem conflict(String type, String title, String detail) {
        return Problem.of(type, 409, title, detail);
    }

    public static Problem stale() {
        return Problem.of(
                "stale", 412, "Alterado por outra pessoa.", "Leia de novo e repita a alteração com o novo ETag.");
    }

    public static Problem tooLarge(long mostBytes) {
        return Problem.of(
                "too-large", 413, "Requisição grande demais.", "O corpo pode ter até " + mostBytes + " bytes.");
    }

    public static Problem unsupportedMediaType() {
        return unsupportedMediaType("Envie Content-Type: application/json.");
    }

    public static Problem unsupportedMediaType(String detail) {
        return Problem.of("unsupported-media-type", 415, "Tipo de conteúdo não aceito.", detail);
    }

    /** The same {@code Idempotency-Key} came before with another request. */
    public static Problem keyUsedOtherwise() {
        return Problem.of(
                "idempotency-key-reused",
                422,
                "Esta Idempotency-Key já foi usada em outro pedido.",
                "Use uma chave nova para um pedido diferente.");
    }

    public static Problem preconditionRequired() {
        return Problem.of("precondition-required", 428, "Falta If-Match.", "Envie If-Match com o ETag que leu, ou *.");
    }

    public static Problem tooMany(Duration pause) {
        return Problem.of("too-many", 429, "Tentativas demais.", "Espere um pouco e tente de novo.")
                .retryAfter(pause);
    }

    public static Problem broken() {
        return Problem.of("broken", 500, "Erro interno.", "A falha foi registrada; informe o X-Request-Id.");
    }

    public static Problem busy(Duration pause) {
        return Problem.of("busy", 503, "Sistema ocupado.", "Há pedidos demais neste momento. Tente de novo.")
                .retryAfter(pause);
    }

    public static Problem unavailable(Duration pause) {
        return Problem.of("unavailable", 503, "Banco de dados indisponível.", "Tente de novo em instantes.")
                .retryAfter(pause);
    }
}
