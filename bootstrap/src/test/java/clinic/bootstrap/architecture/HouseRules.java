package clinic.bootstrap.architecture;

import java.util.List;

/** Every rule about classes, in the order of style.md §9. Rule 16 is about texts: {@link SourceScans}. */
final class HouseRules {
    static final List<HouseRule> ALL = List.of(
            new HouseRule("1", "domain stands alone", "org.jooq.DSLContext", LayerRules::domainStandsAlone),
            new HouseRule(
                    "2",
                    "application sees the domain only",
                    "org.slf4j.Logger",
                    LayerRules::applicationSeesTheDomainOnly),
            new HouseRule(
                    "3",
                    "ports speak the domain",
                    "speaks of java.net.http.HttpRequest",
                    PortRules::portsSpeakTheDomain),
            new HouseRule("§7", "ports are small", "has 6 methods", PortRules::portsAreSmall),
            new HouseRule("§7", "ports have no default", "has a default method: cancelAll", PortRules::portsAreSmall),
            new HouseRule("4", "adapters ignore each other", "JooqOutbox", LayerRules::adaptersIgnoreEachOther),
            new HouseRule("5", "only bootstrap sees adapters", "JooqOutbox", LayerRules::onlyBootstrapSeesAdapters),
            new HouseRule("5", "nothing sees bootstrap", "bootstrap.Settings", LayerRules::nothingSeesBootstrap),
            new HouseRule("6", "rest touches no port", "Appointments.findAll()", LayerRules::restTouchesNoPort),
            new HouseRule(
                    "6",
                    "driven adapters see the domain only",
                    "BookAppointment",
                    LayerRules::drivenAdaptersSeeTheDomainOnly),
            new HouseRule("7", "no cycles in the domain", "Cycle detected", FeatureRules::noCyclesInTheDomain),
            new HouseRule(
                    "7", "no cycles in the application", "Cycle detected", FeatureRules::noCyclesInTheApplication),
            new HouseRule("7", "no cycles inside an adapter", "Cycle detected", FeatureRules::noCyclesInsideAnAdapter),
            new HouseRule("8", "the map is respected", "catalogue -> scheduling", FeatureRules::theMapIsRespected),
            new HouseRule(
                    "8",
                    "every feature is on the map",
                    "lies in no feature: 'schedulling'",
                    FeatureRules::everyFeatureIsOnTheMap),
            new HouseRule(
                    "9", "features meet by id or event", "patients.Patient", FeatureRules::featuresMeetByIdOrEvent),
            new HouseRule(
                    "10",
                    "no driver type in the domain",
                    "speaks of java.sql.Connection",
                    PortRules::noDriverTypeInTheDomain),
            new HouseRule(
                    "11",
                    "only bootstrap calls the machine",
                    "java.time.Instant.now()",
                    MachineRules::onlyBootstrapReadsTheMachine),
            new HouseRule(
                    "11",
                    "only bootstrap refers to the machine",
                    "java.util.UUID.randomUUID()",
                    MachineRules::onlyBootstrapReadsTheMachine),
            new HouseRule("12", "jooq is named", "uses org.jooq and is not named Jooq*", StoreRules::jooqIsNamed),
            new HouseRule("12", "jdbi is named", "uses org.jdbi and is not named Jdbi*", StoreRules::jdbiIsNamed),
            new HouseRule("12", "never both", "uses jOOQ and Jdbi", StoreRules::neverBoth),
            new HouseRule("13", "use cases are final", "BookAppointment", UseCaseRules::useCasesAreFinal),
            new HouseRule(
                    "13",
                    "use cases have one method",
                    "has the public methods [cancel, handle]",
                    UseCaseRules::useCasesHaveOneMethod),
            new HouseRule(
                    "13",
                    "use cases hide their constructors",
                    "has a public constructor",
                    UseCaseRules::useCasesHideTheirConstructors),
            new HouseRule("13", "adapter classes hide", "is public for nobody", UseCaseRules::adapterClassesHide),
            new HouseRule("14", "fields are final", "does not have modifier FINAL", DomainRules::fieldsAreFinal),
            new HouseRule("14", "no getters or setters", "getReason", DomainRules::noGettersOrSetters),
            new HouseRule(
                    "15", "personal data hides itself", "prints all its parts", DomainRules::personalDataHidesItself),
            new HouseRule(
                    "15",
                    "personal data hides in every case",
                    "Contact$Phone prints all its parts",
                    DomainRules::personalDataHidesItself),
            new HouseRule("17", "no technical names", "SlotUtils", NameRules::noTechnicalNames),
            new HouseRule("17", "no old date", "java.util.Date", NameRules::noOldDate),
            new HouseRule("17", "money is exact", "counts inexactly in amount", NameRules::moneyIsExact));

    private HouseRules() {}
}
