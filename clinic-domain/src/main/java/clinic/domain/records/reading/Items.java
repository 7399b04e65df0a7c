package clinic.domain.records.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The things that a claim lists; each must have been spoken of. */
final class Items {
    private static final Set<String> AND = Set.of("e", "ou", "nem", "mais", "com");
    private static final Set<String> FRAME = Vocabulary.of("""
        antecedent famil histor consult rotin acompanh seguim encaminh solicit orient realiz indic prescr avalia desej retorn reavali control previ aplic procedim revis
        program planej consider contato uso medic remed trata exame sess evit mant inici contin sinto
        relacion local regi lado direit esquerd bilater cerca aproxim normal anterior ultim passad total form durac
        """);

    /** Tests and treatments, each of which is itself and no other. */
    private static final Set<String> NAMED = Vocabulary.of("""
        tomogra ressonan ultrass radiogra holter ecocardi endoscop colonoscop mamogra densitom cintilog biops
        ergometr peeling laser microagulh bioestimul criolip crioter curetag cauteriz eletrocaut radiofrequ
        intradermo skinboost preench carboxi mesoter drenag sutur canal extrac restaur clareament
        hemogra glicem creatin colester triglicer ferritin eletroenc
        antebrac braco perna coxa joelh tornozel ombro cotovel punho nariz labio palpebr queixo pescoc torax
        abdom dorso glute flanco axil virilh orelh ouvid mandibul calcanhar
        """);

    private Items() {}

    /** Whether one of the things has no word in common with the sentences, the first one with what went before them. */
    static boolean areAdded(Passage claim, Passage passage) {
        var items = of(claim);
        var spoken = passage.sentences();
        var soFar = new Passage(spoken.text(), 0, spoken.to());
        return claim.has(word -> isNamed(word) && !soFar.has(said -> Stems.areOne(word, said)))
                || isAdded(items.getFirst(), soFar)
                || items.stream().skip(1).anyMatch(item -> isAdded(item, spoken));
    }

    private static boolean isAdded(List<Token> item, Passage spoken) {
        var telling = item.stream().filter(Items::tells).map(Token::word).toList();
        return !telling.isEmpty()
                && telling.stream()
                        .noneMatch(word ->
                                spoken.has(said -> Stems.areKin(word, said)) || Stems.areInitials(word, spoken));
    }

    private static boolean isNamed(String word) {
        return NAMED.stream().anyMatch(word::startsWith);
    }

    private static boolean tells(Token token) {
        return Stems.tells(token)
                && FRAME.stream().noneMatch(stem -> token.word().startsWith(stem));
    }

    private static List<List<Token>> of(Passage claim) {
        var items = new ArrayList<List<Token>>();
        var item = new ArrayList<Token>();
        var part = -1;
        for (var token : claim.tokens().toList()) {
            if (token.part() != part || AND.contains(token.word())) {
                if (!item.isEmpty()) items.add(List.copyOf(item));
                item.clear();
                part = token.part();
            }
            item.add(token);
        }
        items.add(List.copyOf(item));
        return items;
    }
}
