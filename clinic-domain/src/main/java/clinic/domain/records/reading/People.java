package clinic.domain.records.reading;

import java.util.Set;

/** Of whom something is said: of the patient, or of somebody of the family, who may also be the one who tells it. */
final class People {
    private static final Set<String> FAMILY = Vocabulary.of("""
        mae pai irmao irma irmaos irmas avo avos tio tia tios tias primo prima filho filha marido esposa
        familia familiar familiares parente parentes sogra sogro namorado namorada companheiro companheira neto neta
        sobrinho sobrinha cunhado cunhada padrasto madrasta amigo amiga vizinho vizinha
        """);
    private static final Set<String> PATIENT = Vocabulary.of("""
        paciente crianca menino menina bebe lactente escolar adolescente
        """);
    private static final Set<String> TELLS = Vocabulary.of("""
        nega negou refere referiu relata relatou conta contou diz disse desconhece queixa trouxe traz
        informa informou percebeu notou observou acha achou deu lembrou lembra sabe preocupada confirma
        confirmou garante afirma afirmou
        """);
    private static final Set<String> BY = Set.of("por", "pelo", "pela", "pelos", "pelas", "segundo", "conforme");
    private static final Set<String> ARTICLES = Set.of("o", "a", "os", "as", "um", "uma");
    private static final Set<String> IS = Set.of("e", "foi", "era", "quem");
    private static final Set<String> BACK_TO_HERE = Vocabulary.of("""
        fiz faco apliquei prescrevo prescrevi oriento orientei peco pedi solicito solicitei exame entao tricoscopia dermatoscopia
        """);

    private static final Set<String> GOES_ON = Vocabulary.of("e tem teve usa faz era morreu faleceu tinha quer");
    private static final Set<String> HERSELF = Set.of("ela", "ele");
    private static final Set<String> NO = Set.of("nao", "nunca", "nega", "negou");
    private static final Set<String> OTHERS = Set.of("outro", "outra", "outros", "outras");
    private static final Set<String> PEOPLE = Vocabulary.of("crianca criancas paciente pacientes pessoa pessoas");
    private static final int REACH = 10;

    private People() {}

    /** Whether the word names somebody of the family. */
    static boolean isFamily(String word) {
        return FAMILY.contains(word);
    }

    /** Whether what is claimed of the patient was said of somebody else. */
    static boolean isOfAnother(Passage claim, Passage passage) {
        if (claim.has(FAMILY::contains)) return false;
        return isLedByAnother(passage) || isFollowedByAnother(passage);
    }

    private static boolean isLedByAnother(Passage passage) {
        var before = passage.withWhatLedToIt();
        for (int place = before.to() - 1; place >= Math.max(before.from(), passage.from() - REACH); place--) {
            if (place == passage.from() && Verbs.isMine(word(before, place))) return false;
            if (isAnotherPatient(before, place)) return true;
            if (PATIENT.contains(word(before, place)) || isContrasted(before, place)) return false;
            if (BACK_TO_HERE.contains(word(before, place)) && place < passage.from()) return false;
            if (FAMILY.contains(word(before, place)) && !isWhoTells(before, place))
                return !Clauses.isAnother(before, place, passage);
        }
        return false;
    }

    /** {@code a mãe nega}, {@code trazida pelo pai}, {@code a mãe se queixa}. */
    static boolean isWhoTells(Passage passage, int place) {
        var text = passage.text();
        var next = place + 1 < text.size() ? text.token(place + 1).word() : "";
        var following = next.equals("se") && place + 2 < text.size()
                ? text.token(place + 2).word()
                : next;
        if (TELLS.contains(following)) return true;
        for (int before = place - 1; before >= Math.max(0, place - 2); before--) {
            if (BY.contains(text.token(before).word())) return true;
        }
        return false;
    }

    /** {@code teve infarto o marido}, {@code tem alergia é a irmã}. */
    private static boolean isFollowedByAnother(Passage passage) {
        var text = passage.text();
        int place = passage.to();
        var isNamed = place < text.size() && IS.contains(text.token(place).word());
        if (isNamed) place++;
        if (place >= text.size() || !ARTICLES.contains(text.token(place).word())) return false;
        var who = place + 1;
        return who < text.size()
                && text.token(who).part() == text.token(passage.to() - 1).part()
                && FAMILY.contains(text.token(who).word())
                && (isNamed || !goesOn(text, who + 1))
                && !isWhoTells(passage, who);
    }

    /** {@code a irmã teve câncer, ela nunca teve}. */
    private static boolean isContrasted(Passage passage, int place) {
        return HERSELF.contains(word(passage, place))
                && place + 1 < passage.to()
                && NO.contains(word(passage, place + 1));
    }

    /** {@code outras crianças}. */
    private static boolean isAnotherPatient(Passage passage, int place) {
        return place > passage.from()
                && OTHERS.contains(word(passage, place - 1))
                && PEOPLE.contains(word(passage, place));
    }

    private static boolean goesOn(Reading text, int place) {
        return place < text.size() && GOES_ON.contains(text.token(place).word());
    }

    private static String word(Passage passage, int place) {
        return passage.text().token(place).word();
    }
}
