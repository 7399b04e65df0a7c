package clinic.domain.accounts;

/** A question that patients ask again and again, and the clinic's answer, which is given word for word. */
public record Faq(String question, String answer) {
    public static final int LONGEST_QUESTION = 200;
    public static final int LONGEST_ANSWER = 1_500;

    public Faq {
        require(question, LONGEST_QUESTION, "question");
        require(answer, LONGEST_ANSWER, "answer");
    }

    private static void require(String text, int most, String what) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException(what + " must have 1 to " + most + " characters: " + text.length());
        }
    }
}
