package clinic.domain.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A dictation at random, with facts that were said in it and, of each kind of mistake, facts that were not. */
final class RandomDictation {
    private static final List<String> DRUGS = List.of(
            "dipirona",
            "amoxicilina",
            "ibuprofeno",
            "losartana",
            "sertralina",
            "isotretinoína",
            "prednisona",
            "cefalexina",
            "metformina",
            "omeprazol",
            "loratadina",
            "doxiciclina",
            "minoxidil",
            "espironolactona");
    private static final List<String> PARTS =
            List.of("joelho", "ombro", "olho", "tornozelo", "punho", "quadril", "braço", "ouvido");
    private static final List<String> ILLNESSES =
            List.of("diabetes", "asma", "hepatite", "epilepsia", "psoríase", "vitiligo", "trombose", "enxaqueca");
    private static final List<String> SIGNS =
            List.of("febre", "edema", "prurido", "sangramento", "secreção", "hematoma");
    private static final List<String> DOSES = List.of("250", "500", "750", "20", "40", "100");

    private final Random random;
    private final StringBuilder said = new StringBuilder("Consulta de retorno. ");
    private final List<Fact> facts = new ArrayList<>();
    private String sentence = "";

    /** The kinds of mistakes. */
    enum Mistake {
        NONE,
        OMISSION,
        INVENTION,
        DENIAL_DROPPED,
        DENIAL_ADDED,
        SIDE,
        DOSE,
        UNIT,
        PERSON,
        POSSIBILITY
    }

    /** A fact as a model may tell it. */
    record Fact(Mistake mistake, Section section, String text, String quote) {}

    RandomDictation(Random random) {
        this.random = random;
        allergy();
        denied();
        dose();
        side();
        family();
        var sign = one(SIGNS);
        possible(sign);
        present(other(SIGNS, sign));
    }

    String text() {
        return said.toString();
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    private void allergy() {
        var drug = one(DRUGS);
        if (random.nextBoolean()) {
            say(one(List.of("Refere alergia a %s.", "Tem alergia à %s desde criança.", "É alérgica a %s."))
                    .formatted(drug));
            add(Mistake.NONE, Section.ALLERGIES, "Alergia a " + drug, last());
            add(Mistake.DENIAL_ADDED, Section.ALLERGIES, "Nega alergia a " + drug, last());
            add(Mistake.INVENTION, Section.ALLERGIES, "Alergia a " + other(DRUGS, drug), last());
            add(Mistake.OMISSION, Section.ALLERGIES, "Alergia a iodo", "alergia a iodo");
        } else {
            say(one(List.of("Nega alergia a %s.", "Não tem alergia a %s.", "Sem alergia a %s.", "Alergia a %s? Não."))
                    .formatted(drug));
            add(Mistake.NONE, Section.ALLERGIES, "Nega alergia a " + drug, last());
            add(Mistake.DENIAL_DROPPED, Section.ALLERGIES, "Alergia a " + drug, "lergia a " + drug);
            add(Mistake.DENIAL_DROPPED, Section.ALLERGIES, "Alergia a " + drug, drug);
            add(Mistake.DENIAL_DROPPED, Section.ALLERGIES, "Alérgica a " + drug, last());
        }
    }

    private void denied() {
        var one = one(ILLNESSES);
        var two = other(ILLNESSES, one);
        say(one(List.of("Nega %s e %s.", "Não tem %s nem %s.", "Nunca teve %s ou %s.", "Nega %s, cirurgias e %s."))
                .formatted(one, two));
        add(Mistake.NONE, Section.HISTORY, "Nega " + one + " e " + two, last());
        add(Mistake.DENIAL_DROPPED, Section.HISTORY, capital(two), two);
        add(Mistake.DENIAL_DROPPED, Section.HISTORY, "História de " + one, last());
    }

    private void dose() {
        var drug = one(DRUGS);
        var dose = one(DOSES);
        say(one(List.of(
                        "Prescrevo %s %s miligramas por %d dias.",
                        "Vai tomar %s %s mg durante %d dias.", "Mantenho %s de %s mg por mais %d dias."))
                .formatted(drug, dose, 3 + random.nextInt(20)));
        add(Mistake.NONE, Section.MEDICATIONS, capital(drug) + " " + dose + " mg", last());
        add(Mistake.DOSE, Section.MEDICATIONS, capital(drug) + " " + other(DOSES, dose) + " mg", last());
        add(Mistake.DOSE, Section.MEDICATIONS, capital(drug) + " " + dose + "0 mg", last());
        add(Mistake.UNIT, Section.MEDICATIONS, capital(drug) + " " + dose + " ml", last());
        add(Mistake.INVENTION, Section.MEDICATIONS, capital(other(DRUGS, drug)) + " " + dose + " mg", last());
        add(Mistake.OMISSION, Section.MEDICATIONS, "Paracetamol 750 mg", "paracetamol 750 mg");
    }

    private void side() {
        var part = one(PARTS);
        var isRight = random.nextBoolean();
        say(one(List.of("Queixa de dor no %s %s.", "Dor em %s %s há uma semana.", "Procura por incômodo no %s %s."))
                .formatted(part, side(isRight)));
        add(Mistake.NONE, Section.CHIEF_COMPLAINT, "Dor em " + part + " " + side(isRight), last());
        add(Mistake.SIDE, Section.CHIEF_COMPLAINT, "Dor em " + part + " " + side(!isRight), last());
        add(Mistake.SIDE, Section.CHIEF_COMPLAINT, "Dor bilateral em " + part, last());
    }

    private void family() {
        var illness = one(ILLNESSES);
        var who = one(List.of("A mãe", "O pai", "A avó", "Um irmão"));
        say(one(List.of("%s tem %s.", "%s teve %s.", "%s faleceu de %s.")).formatted(who, illness));
        add(Mistake.NONE, Section.HISTORY, "Antecedente familiar: " + illness, last());
        add(Mistake.PERSON, Section.HISTORY, "Tem " + illness, last());
        add(Mistake.PERSON, Section.HISTORY, capital(illness), illness);
    }

    private void possible(String sign) {
        say(one(List.of("Se houver %s, voltar antes.", "Caso apresente %s, ligar.", "Orientada a voltar se tiver %s."))
                .formatted(sign));
        add(Mistake.NONE, Section.PLAN, "Retornar em caso de " + sign, last());
        add(Mistake.POSSIBILITY, Section.FINDINGS, capital(sign), sign);
        add(Mistake.POSSIBILITY, Section.FINDINGS, "Apresenta " + sign, last());
    }

    private void present(String sign) {
        say(one(List.of("Ao exame, %s discreto.", "Observo %s no local.", "Há %s na região."))
                .formatted(sign));
        add(Mistake.NONE, Section.FINDINGS, capital(sign), last());
        add(Mistake.DENIAL_ADDED, Section.FINDINGS, "Sem " + sign, last());
        add(Mistake.OMISSION, Section.FINDINGS, "Crepitação", "crepitação à palpação");
    }

    private void say(String text) {
        sentence = text;
        said.append(text).append(' ');
    }

    private String last() {
        return sentence;
    }

    private void add(Mistake mistake, Section section, String text, String quote) {
        facts.add(new Fact(mistake, section, text, quote));
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String other(List<String> list, String but) {
        var rest = list.stream().filter(word -> !word.equals(but)).toList();
        return one(rest);
    }

    private static String side(boolean isRight) {
        return isRight ? "direito" : "esquerdo";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
