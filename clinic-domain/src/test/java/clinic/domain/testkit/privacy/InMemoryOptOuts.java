package clinic.domain.testkit.privacy;

import clinic.domain.privacy.OptOuts;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps in memory who wants no messages. Thread-safe by its unit of work. */
public final class InMemoryOptOuts implements OptOuts {
    private final InMemoryUnitOfWork unitOfWork;
    private final List<Word> words = new ArrayList<>();

    public InMemoryOptOuts(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void say(Word word) {
        Writers.require(unitOfWork.actor());
        unitOfWork.change(() -> words.add(word), words::removeLast);
    }

    @Override
    public Optional<Word> last(Set<String> contacts) {
        var actor = unitOfWork.actor();
        var seen = actor.isStaff() || Writers.isOne(actor) ? words : List.<Word>of();
        return seen.reversed().stream()
                .filter(word -> contacts.contains(word.contact()))
                .max(Comparator.comparing(Word::at));
    }
}
