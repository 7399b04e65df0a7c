package clinic.domain.messaging.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A numbered list, shown part by part.
 *
 * @param <T> what is chosen: an id
 * @param <O> what is shown
 */
record Listing<T, O>(List<O> all, Function<O, T> id, Function<O, String> name, Asking<T, O> asking) {
    /** What depends on what is listed. */
    interface Asking<T, O> {
        Turn chosen(O option);

        Reply reply(List<O> page, boolean hasMore);

        State.Waiting state(Shown<T> shown, boolean hasMore, int missed);
    }

    Turn turn(Look<T> look) {
        if (!look.isChoice()) return page(look);
        var words = Words.of(look.words());
        var number = Numerals.any(words);
        var options = look.shown().options();
        if (number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= options.size()) {
            return find(options.get(number.getAsInt() - 1))
                    .map(asking::chosen)
                    .orElseGet(() -> say(look.shown().from(), 0, new Reply.NotThere()));
        }
        return named(options, words).map(asking::chosen).orElseGet(() -> missed(look));
    }

    private Turn page(Look<T> look) {
        int from = look.shown().from();
        return from < all.size() ? say(from, 0) : say(from - Shown.MOST, 0, new Reply.NothingMore());
    }

    private Turn missed(Look<T> look) {
        return look.missed() > 0
                ? Steps.handOver(Reply.Why.NOT_UNDERSTOOD)
                : say(look.shown().from(), 1, new Reply.NotUnderstood());
    }

    private Turn say(int wantedFrom, int missed, Reply... before) {
        int from = wantedFrom < all.size() ? Math.max(0, wantedFrom) : 0;
        var page = all.subList(from, Math.min(all.size(), from + Shown.MOST));
        var replies = new ArrayList<>(List.of(before));
        boolean hasMore = from + Shown.MOST < all.size();
        replies.add(asking.reply(page, hasMore));
        var shown = new Shown<>(from, page.stream().map(id).toList());
        return new Turn.Say(replies, asking.state(shown, hasMore, missed));
    }

    private Optional<O> find(T wanted) {
        return all.stream().filter(option -> id.apply(option).equals(wanted)).findFirst();
    }

    /** The only one shown that has all these words in its name, or that has them as its name. */
    private Optional<O> named(List<T> options, Words words) {
        var shown = all.stream()
                .filter(option -> options.contains(id.apply(option)))
                .toList();
        return PersonNames.only(shown, name, words);
    }
}
