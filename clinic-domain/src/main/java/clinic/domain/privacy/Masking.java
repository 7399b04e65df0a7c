package clinic.domain.privacy;

import clinic.domain.shared.PersonalData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what tells who somebody is, before a model outside is shown it, and puts it back into what the model
 * answers (LGPD, Lei 13.709/2018, art. 6, III: no more than is needed). Known names, CPF and other long numbers, telephones,
 * mail addresses and dates of birth are found; the name of somebody whom nobody named beforehand only where its words say
 * that it is one: behind {@code paciente} or {@code dona}, say, or behind a relative ({@code minha mãe Maria Souza},
 * {@code minha filha joana}).
 */
public final class Masking {
    private static final Pattern MARK = Pattern.compile("\\[([A-Z]+)_(\\d{1,4})\\]");

    private Masking() {}

    /**
     * A text without what was hidden.
     *
     * @param hidden what was taken out, in the order of the numbers in the marks that stand in its place
     */
    @PersonalData
    public record Masked(String text, List<String> hidden) {
        public Masked {
            hidden = List.copyOf(hidden);
        }

        /** The answer, with what was hidden in the place of its mark; a mark that was never made stays. */
        public String restored(String answer) {
            return MARK.matcher(answer)
                    .replaceAll(mark -> Matcher.quoteReplacement(behind(mark.group(2), mark.group())));
        }

        private String behind(String number, String mark) {
            int place = Integer.parseInt(number) - 1;
            return place >= 0 && place < hidden.size() ? hidden.get(place) : mark;
        }

        @Override
        public String toString() {
            return "Masked[" + hidden.size() + "]";
        }
    }

    /**
     * The text without what tells who it is about.
     *
     * @param names of those whose names may stand in it, as they are written in full
     */
    public static Masked mask(String text, Collection<String> names) {
        var hidden = new ArrayList<String>();
        var masked = text.replace('[', '(').replace(']', ')');
        for (var trait : Traits.ALL) masked = hide(masked, trait.pattern(), trait.word(), trait.group(), hidden);
        for (var pattern : SpokenNames.of(names)) masked = hide(masked, pattern, "PESSOA", 0, hidden);
        var elsewhere = new ArrayList<>(KinNames.in(masked));
        masked = hide(masked, KinNames.NAMED, "PESSOA", 1, hidden);
        var known = KnownKin.in(masked);
        elsewhere.addAll(KnownKin.elsewhere(masked, known));
        masked = hide(masked, known, "PESSOA", hidden);
        var titled = KnownKin.titled(masked);
        elsewhere.addAll(KnownKin.elsewhere(masked, titled));
        masked = hide(masked, titled, "PESSOA", hidden);
        for (var pattern : elsewhere) masked = hide(masked, pattern, "PESSOA", 0, hidden);
        masked = hide(masked, SpokenNames.INTRODUCED, "PESSOA", 1, hidden);
        return new Masked(masked, hidden);
    }

    private static String hide(String text, Pattern pattern, String word, int group, List<String> hidden) {
        var places = pattern.matcher(text)
                .results()
                .map(found -> new Place(found.start(group), found.end(group)))
                .toList();
        return hide(text, places, word, hidden);
    }

    private static String hide(String text, List<Place> places, String word, List<String> hidden) {
        var result = new StringBuilder();
        var end = 0;
        for (var place : places) {
            result.append(text, end, place.start())
                    .append(mark(text.substring(place.start(), place.end()), word, hidden));
            end = place.end();
        }
        return result.append(text, end, text.length()).toString();
    }

    /** The same words have the same mark, so that the model sees that it is one person. */
    private static String mark(String found, String word, List<String> hidden) {
        var place = hidden.indexOf(found);
        if (place < 0) {
            hidden.add(found);
            place = hidden.size() - 1;
        }
        return "[" + word + "_" + (place + 1) + "]";
    }
}
