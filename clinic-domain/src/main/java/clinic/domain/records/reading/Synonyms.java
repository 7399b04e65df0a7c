package clinic.domain.records.reading;

import java.util.List;
import java.util.Set;

/** Words of the clinic and of the street for one thing: {@code prurido} and {@code coça}. */
final class Synonyms {
    private static final List<Set<String>> GROUPS = List.of(
            Vocabulary.of("prurid coca cocei"),
            Vocabulary.of("toxin botul botox dysport xeomin"),
            Vocabulary.of("disfag engol"),
            Vocabulary.of("cirurg oper"),
            Vocabulary.of("pio intraoc"),
            Vocabulary.of("av acuid visual"),
            Vocabulary.of("pesou peso kg"),
            Vocabulary.of("altur estatur"),
            Vocabulary.of("energi joule j"),
            Vocabulary.of("espontan sozinh"),
            Vocabulary.of("nylon nailon"),
            Vocabulary.of("cefale cabeca"),
            Vocabulary.of("dispne ar folego"),
            Vocabulary.of("tabag fuma fumo fumou fumei cigarr"),
            Vocabulary.of("etil beb alcool consom vinho cerveja"),
            Vocabulary.of("lombalg lombar"),
            Vocabulary.of("artralg mialg dor algia"),
            Vocabulary.of("calv careca alopec"),
            Vocabulary.of("gestan gestac gravid"),
            Vocabulary.of("nause enjo"),
            Vocabulary.of("emes vomit"),
            Vocabulary.of("edema incha"),
            Vocabulary.of("eritem vermelh hiperemi"),
            Vocabulary.of("odinofag garganta"),
            Vocabulary.of("insoni sono dorm"),
            Vocabulary.of("sincop desmai"),
            Vocabulary.of("vertig tont"),
            Vocabulary.of("diabet dm"),
            Vocabulary.of("hipertens pressao has pa"),
            Vocabulary.of("saturac sato sat spo"),
            Vocabulary.of("produtiv catarr secrec"),
            Vocabulary.of("retir remov exerese tirar tirei"),
            Vocabulary.of("escolar escola"),
            Vocabulary.of("vacin imuniz"),
            Vocabulary.of("febr piretic afebril"),
            Vocabulary.of("xerostom xerose ressec seca"),
            Vocabulary.of("disuri urina ardencia"),
            Vocabulary.of("constipac intestin prisao"),
            Vocabulary.of("epigastr estomag gastr"),
            Vocabulary.of("parestes formig dormenc"),
            Vocabulary.of("hematom equimos roxo roxa"),
            Vocabulary.of("rinorre coriza nariz nasal"),
            Vocabulary.of("otalg ouvid"),
            Vocabulary.of("piros azia queima refluxo"),
            Vocabulary.of("dismenorr colic menstr"),
            Vocabulary.of("hiporex apetite come aliment"),
            Vocabulary.of("front testa"),
            Vocabulary.of("mento queixo"),
            Vocabulary.of("dorso dorsal costas"),
            Vocabulary.of("face facial rosto"),
            Vocabulary.of("abdom barriga"),
            Vocabulary.of("sutur ponto pontos"),
            Vocabulary.of("radiogra raio rx"),
            Vocabulary.of("ultrass usg ultrassom"),
            Vocabulary.of("ressonan rm rnm"),
            Vocabulary.of("tomogra tc"),
            Vocabulary.of("hba1c glicad hemoglobin"),
            Vocabulary.of("automedic propria"),
            Vocabulary.of("sumi resolv desaparec regred"),
            Vocabulary.of("solar sol fotoprote filtro protetor"));

    private Synonyms() {}

    static boolean areOne(String one, String other) {
        return GROUPS.stream().anyMatch(group -> belongs(one, group) && belongs(other, group));
    }

    private static boolean belongs(String word, Set<String> group) {
        return group.stream().anyMatch(stem -> stem.length() <= 3 ? word.equals(stem) : word.startsWith(stem));
    }
}
