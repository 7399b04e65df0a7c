package clinic.bootstrap.architecture;

import java.util.List;

/** Every rule about classes, in the order of style.md §9. Rule 16 is about texts: {@link SourceScans}. */
final class HouseRules {
    static final List<HouseRule> ALL = List.of(
            HouseRule.of("1", "domain stands alone", LayerRules::domainStandsAlone, "org.jooq.DSLContext"),
            HouseRule.of(
                    "2",
                    "application sees the domain only",
                    LayerRules::applicationSeesTheDomainOnly,
                    "org.slf4j.Logger"),
            HouseRule.of(
                    "3",
                    "ports speak the domain",
                    PortRules::portsSpeakTheDomain,
                    "speaks of java.net.http.HttpRequest in send",
                    "speaks of java.sql.SQLException in receive"),
            HouseRule.of(
                    "§7",
                    "ports are small",
                    PortRules::portsAreSmall,
                    "Appointments has 6 methods",
                    "has a default method: sendAll"),
            HouseRule.of("4", "adapters ignore each other", LayerRules::adaptersIgnoreEachOther, "JooqOutbox"),
            HouseRule.of("5", "only bootstrap sees adapters", LayerRules::onlyBootstrapSeesAdapters, "JooqOutbox"),
            HouseRule.of("5", "the sandbox stands apart", LayerRules::theSandboxStandsApart, "domain.scheduling.Slot"),
            HouseRule.of("5", "only bootstrap sees the sandbox", LayerRules::onlyBootstrapSeesTheSandbox, "Patient"),
            HouseRule.of("5", "nothing sees bootstrap", LayerRules::nothingSeesBootstrap, "bootstrap.Settings"),
            HouseRule.of("6", "rest touches no port", LayerRules::restTouchesNoPort, "Appointments.findAll()"),
            HouseRule.of(
                    "6",
                    "driven adapters see the domain only",
                    LayerRules::drivenAdaptersSeeTheDomainOnly,
                    "BookAppointment"),
            HouseRule.of("7", "no cycles in the domain", FeatureRules::noCyclesInTheDomain, "Cycle detected"),
            HouseRule.of("7", "no cycles in the application", FeatureRules::noCyclesInTheApplication, "Cycle detected"),
            HouseRule.of("7", "no cycles inside an adapter", FeatureRules::noCyclesInsideAnAdapter, "Cycle detected"),
            HouseRule.of(
                    "8",
                    "the map is respected",
                    FeatureRules::theMapIsRespected,
                    "catalogue -> scheduling",
                    "shared -> catalogue"),
            HouseRule.of(
                    "8",
                    "every feature is on the map",
                    FeatureRules::everyFeatureIsOnTheMap,
                    "Slot lies in no feature: 'schedulling'",
                    "Clinic lies in no feature: ''"),
            HouseRule.of(
                    "9", "features meet by id or event", FeatureRules::featuresMeetByIdOrEvent, "patients.Patient>"),
            HouseRule.of(
                    "10",
                    "no driver type in the domain",
                    PortRules::noDriverTypeInTheDomain,
                    "speaks of java.sql.Connection in over",
                    "speaks of java.sql.ResultSet in rows"),
            HouseRule.of(
                    "11",
                    "only bootstrap reads the machine",
                    MachineRules::onlyBootstrapReadsTheMachine,
                    "java.time.Instant.now()",
                    "java.time.Clock.systemUTC()",
                    "java.util.Random.<init>()",
                    "java.lang.System.getenv(java.lang.String)",
                    "java.util.UUID.randomUUID()",
                    "java.lang.Thread.sleep(long)"),
            HouseRule.of(
                    "12",
                    "jooq is named",
                    StoreRules::jooqIsNamed,
                    "PostgresAppointments uses org.jooq and is not named Jooq*",
                    "Agenda$Rows uses org.jooq"),
            HouseRule.of(
                    "12",
                    "jdbi is named",
                    StoreRules::jdbiIsNamed,
                    "RevenueByDay uses org.jdbi and is not named Jdbi*"),
            HouseRule.of("12", "never both", StoreRules::neverBoth, "JooqAppointments uses jOOQ and Jdbi"),
            HouseRule.of("13", "use cases are final", UseCaseRules::useCasesAreFinal, "BookAppointment"),
            HouseRule.of(
                    "13",
                    "use cases have one method",
                    UseCaseRules::useCasesHaveOneMethod,
                    "has the public methods [cancel, handle]",
                    "has the public methods []",
                    "has the public methods [handle, handle]"),
            HouseRule.of(
                    "13",
                    "use cases hide their constructors",
                    UseCaseRules::useCasesHideTheirConstructors,
                    "has a public constructor"),
            HouseRule.of(
                    "13",
                    "adapter classes hide",
                    UseCaseRules::adapterClassesHide,
                    "JooqAppointments is public for nobody"),
            HouseRule.of("14", "fields are final", DomainRules::fieldsAreFinal, "does not have modifier FINAL"),
            HouseRule.of("14", "no getters or setters", DomainRules::noGettersOrSetters, "getReason", "setReason"),
            HouseRule.of(
                    "15",
                    "personal data hides itself",
                    DomainRules::personalDataHidesItself,
                    "Patient prints all its parts",
                    "Contact$Phone prints all its parts",
                    "Note prints all its parts"),
            HouseRule.of("17", "no technical names", NameRules::noTechnicalNames, "SlotUtils", "Slots$SlotDto"),
            HouseRule.of("17", "no old date", NameRules::noOldDate, "java.util.Date"),
            HouseRule.of(
                    "17",
                    "money is exact",
                    NameRules::moneyIsExact,
                    "counts inexactly in amount",
                    "counts inexactly: Method <clinic.bootstrap.architecture.canary.moneyisexact.domain.shop"));

    private HouseRules() {}
}
