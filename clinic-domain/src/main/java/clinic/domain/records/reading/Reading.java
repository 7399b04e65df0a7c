package clinic.domain.records.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text as it is compared. */
public final class Reading {
    private final List<Token> tokens;
    private final BitSet withdrawn;
    private final BitSet denied;

    private Reading(List<Token> tokens) {
        this.tokens = tokens;
        this.withdrawn = Corrections.in(tokens);
        this.denied = Denial.in(Corrections.without(tokens, withdrawn));
    }

    /** Reads the text. */
    public static Reading of(String text) {
        return new Reading(SpokenNumbers.in(Scanner.scan(text)));
    }

    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Every place at which the passage stands in this text, word for word. */
    public List<Passage> find(Reading passage) {
        var found = new ArrayList<Passage>();
        var length = passage.tokens.size();
        if (length == 0) return List.of();
        for (var start = 0; start + length <= tokens.size(); start++) {
            if (isAt(start, passage)) found.add(new Passage(this, start, start + length));
        }
        return List.copyOf(found);
    }

    private boolean isAt(int start, Reading passage) {
        for (var place = 0; place < passage.tokens.size(); place++) {
            if (!tokens.get(start + place)
                    .word()
                    .equals(passage.tokens.get(place).word())) return false;
        }
        return true;
    }

    /** The whole text. */
    Passage whole() {
        return new Passage(this, 0, tokens.size());
    }

    Token token(int place) {
        return tokens.get(place);
    }

    int size() {
        return tokens.size();
    }

    /** Whether the speaker took the word back. */
    boolean isWithdrawn(int place) {
        return withdrawn.get(place);
    }

    boolean isDenied(int place) {
        return denied.get(place);
    }
}
