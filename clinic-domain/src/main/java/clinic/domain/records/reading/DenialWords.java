package clinic.domain.records.reading;

import java.util.Set;

/** The words by which is denied, and those that end a denial. */
final class DenialWords {
    static final Set<String> BEFORE = Vocabulary.of("""
        nao recusa recusou nega negou negam negando negava sem nunca jamais nenhum nenhuma nem ausencia isento isenta
        evitar evite nada suspender suspenda suspenso suspensa suspendo interromper interrompa interrompido parar
        pare parou abster descartar descarto descartou descartado descartada afasto afastado afastada
        contraindicado contraindicada proibido proibida poupa poupando poupou poupadas poupados desconhece
        desconhecida desconhecidas desconhecido desconhecidos ex
        """);
    static final Set<String> BEHIND = Vocabulary.of("""
        ausente ausentes negativo negativa negativos negativas descartado descartada descartados descartadas
        desconhecida desconhecidas desconhecido desconhecidos desconhece
        afastado afastada inexistente inexistentes negado negada suspenso suspensa contraindicado
        contraindicada proibido proibida
        """);
    static final Set<String> LAST = Vocabulary.of("""
        nao nega negou nenhum nenhuma nunca nada negativo negativa
        """);
    static final Set<String> TURNS = Vocabulary.of("""
        mas porem contudo entretanto todavia exceto salvo excecao apenas somente so porque pois refere
        referiu referindo relata relatou relatando apresenta apresentou apresentando tem possui usa toma
        tomando usando queixa mantem iniciou esta prescrevo prescrito prescrita oriento orientado orientada
        solicito solicitado realizo realizado aplico aplicado sim presente presentes positivo positiva
        teve hoje entao apliquei fiz faco usei coloquei realizei prescrevi receitei orientei indiquei indico pedi peco
        pede solicitei comecei iniciei mantive vou gente
        """);
    static final Set<String> ACTS = Vocabulary.of("""
        manter usar tomar aplicar retornar hidratar lavar continuar iniciar seguir
        """);
    static final Set<String> ONLY = Set.of("so", "apenas", "somente");
    static final Set<String> FILLERS = Vocabulary.of("""
        ela ele paciente a o senhora senhor doutor doutora que disse diz
        """);
    static final Set<String> WHERE = Set.of("no", "na", "nos", "nas", "em");
    static final Set<String> FROM = Set.of("de", "da", "do", "das", "dos", "por");
    static final Set<String> RETURNS = Set.of("revisao", "volta", "revejo");
    static final Set<String> MORE = Set.of("e", "ou", "nem");

    /** What tells of a state, so that its part of the sentence is no longer denied. */
    static final Set<String> STATES = Vocabulary.of("""
        preservado preservada preservados preservadas normal normais mantido mantida mantidos mantidas livre
        livres limpa limpo limpos limpas presente presentes positivo positiva simetrico simetricos simetrica simetricas
        adequado adequada
        """);

    private DenialWords() {}
}
