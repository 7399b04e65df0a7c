package clinic.domain.records.reading;

import java.util.Set;

/** What was asked for, put off or left undone, and so was not done: {@code pedi endoscopia}; {@code limpeza, aí não fiz}. */
final class Orders {
    private static final Set<String> ORDERED = Vocabulary.of("""
        pedi peco pedido pedida pedidos pedidas solicitei solicito solicitado solicitada encaminhei encaminho
        marquei agendei orcei indiquei recomendei sugeri liberei
        """);
    private static final Set<String> DOING =
            Vocabulary.of("fiz fizemos realizei realizamos consegui conseguimos deu apliquei");
    private static final Set<String> NO_DOING =
            Vocabulary.of("solicit pedid encaminh indic orient program agend marcad");

    private Orders() {}

    /** Whether what is claimed as done was only asked for, or not done after all. */
    static boolean areOnly(Passage claim, Passage passage) {
        if (claim.has(word -> NO_DOING.stream().anyMatch(word::startsWith))) return false;
        if (claim.places().anyMatch(claim.text()::isDenied)) return false;
        return isOrdered(claim, passage) || isUndone(passage) || isMeant(passage);
    }

    private static boolean isOrdered(Passage claim, Passage passage) {
        var said = passage.withWhatLedToIt();
        for (int place = Bygone.firstShared(claim, passage); place >= said.from(); place--) {
            if (ORDERED.contains(word(said, place))) return true;
            if (Verbs.isFinite(word(said, place))) break;
        }
        return isOrderedBehind(passage);
    }

    /** {@code audiometria pedida}. */
    private static boolean isOrderedBehind(Passage passage) {
        return passage.to() < passage.sentences().to()
                && word(passage, passage.to()).matches("pedid[oa]s?|solicitad[oa]s?|marcad[oa]s?|agendad[oa]s?");
    }

    /** {@code para obturar}, {@code antes de fazer o lábio}. */
    private static boolean isMeant(Passage passage) {
        if (passage.from() < 2 || !word(passage, passage.from()).matches("\\w{2,}[aei]r")) return false;
        var before = word(passage, passage.from() - 1);
        return before.equals("pra")
                || before.equals("para")
                || (before.equals("de") && word(passage, passage.from() - 2).equals("antes"));
    }

    /** {@code veio fazer limpeza, mas estava com herpes, aí eu não fiz}. */
    private static boolean isUndone(Passage passage) {
        var said = passage.sentences();
        for (int place = passage.to(); place < said.to(); place++) {
            if (DOING.contains(word(said, place)) && !isNot(said, place)) return false;
            if (isNot(said, place) && isLast(said, place)) return true;
        }
        return false;
    }

    private static boolean isNot(Passage said, int place) {
        return place > 0 && word(said, place - 1).equals("nao") && DOING.contains(word(said, place));
    }

    private static boolean isLast(Passage said, int place) {
        return place + 1 >= said.to()
                || said.text().token(place + 1).part()
                        != said.text().token(place).part();
    }

    private static String word(Passage text, int place) {
        return text.text().token(place).word();
    }
}
