package clinic.domain.messaging;

/** A question that the clinic has answered once for all, and its answer, which is given word for word. */
public record KnownAnswer(String question, String answer) {}
