package clinic.bootstrap;

import clinic.application.accounts.Accounts;
import clinic.application.accounts.AccountsPorts;
import clinic.application.catalogue.Catalogue;
import clinic.application.catalogue.CataloguePorts;
import clinic.application.messaging.Messaging;
import clinic.application.messaging.MessagingPorts;
import clinic.application.messaging.UnderstandingPorts;
import clinic.application.patients.Consenting;
import clinic.application.patients.ConsentingPorts;
import clinic.application.patients.Patients;
import clinic.application.patients.PatientsPorts;
import clinic.application.records.Records;
import clinic.application.records.RecordsPorts;
import clinic.application.scheduling.Scheduling;
import clinic.application.scheduling.SchedulingPorts;
import clinic.application.shared.Answers;
import clinic.bootstrap.accounts.NoCourier;
import clinic.bootstrap.messaging.ClinicLeaflet;
import clinic.bootstrap.messaging.ClinicSetting;
import clinic.bootstrap.messaging.DeskUseCases;
import clinic.bootstrap.messaging.FrontDesk;
import clinic.bootstrap.messaging.RecordDictations;
import clinic.bootstrap.messaging.TranscribedHearing;
import clinic.bootstrap.messaging.WhatsApp;
import clinic.bootstrap.messaging.WhatsAppCourier;
import clinic.domain.accounts.AttemptLimits;
import clinic.domain.accounts.CodeCourier;
import clinic.domain.messaging.dialogue.Portuguese;
import clinic.domain.messaging.dialogue.PortugueseAnnouncements;
import clinic.domain.messaging.dialogue.PortugueseDictations;
import clinic.domain.shared.Ids;
import java.time.InstantSource;
import java.time.ZoneId;

/** Every feature's use cases. */
record UseCases(
        Accounts accounts,
        Catalogue catalogue,
        Patients patients,
        Consenting consenting,
        Scheduling scheduling,
        Messaging messaging,
        Records records,
        Answers answers) {

    static UseCases over(Stores stores, Machine machine, Outside outside, ZoneId fallbackZone) {
        var whatsApp = outside.whatsApp();
        var records = records(stores, machine, outside);
        var setting = new ClinicSetting(stores.clinics(), fallbackZone);
        var desk = new DeskUseCases(
                accounts(stores, machine, courier(stores, machine, whatsApp, setting)),
                catalogue(stores, machine),
                patients(stores, machine),
                scheduling(stores, machine.ids(), machine.time()));
        return new UseCases(
                desk.accounts(),
                desk.catalogue(),
                desk.patients(),
                consenting(stores, machine),
                desk.scheduling(),
                messaging(stores, machine, outside, new Backed(desk, records, setting)),
                records,
                Answers.over(stores.repeats(), stores.unitOfWork(), machine.time()));
    }

    private static Catalogue catalogue(Stores stores, Machine machine) {
        return Catalogue.over(new CataloguePorts(
                stores.procedures(), stores.unitOfWork(), stores.auditTrail(), machine.ids(), machine.time()));
    }

    private static Patients patients(Stores stores, Machine machine) {
        return Patients.over(new PatientsPorts(
                stores.patients(),
                stores.patientViews(),
                stores.patientHistory(),
                stores.unitOfWork(),
                stores.auditTrail(),
                machine.ids(),
                machine.time()));
    }

    private static Records records(Stores stores, Machine machine, Outside outside) {
        return Records.over(new RecordsPorts(
                stores.audioStore(),
                stores.audioRecords(),
                stores.recordViews(),
                stores.recordWork(),
                stores.recordBacklog(),
                outside.ai().transcriber(),
                outside.ai().summarizer(),
                stores.consents(),
                stores.transmissions(),
                stores.patients(),
                stores.appointments(),
                stores.unitOfWork(),
                stores.auditTrail(),
                stores.outbox(),
                machine.ids(),
                machine.time(),
                outside.mostUnderWay()));
    }

    /** What conversations lead to. */
    private record Backed(DeskUseCases desk, Records records, ClinicSetting setting) {}

    private static UnderstandingPorts understanding(Stores stores, Machine machine, Outside outside, Backed backed) {
        var ai = outside.ai();
        var isOn = ai.transcriber().model().isPresent();
        var sight = new RecordDictations.Sight(
                stores.recordViews(), stores.appointmentViews(), stores.profileViews(), machine.time(), isOn);
        var dictations = new RecordDictations(backed.records(), sight, backed.setting());
        return new UnderstandingPorts(
                stores.meanings(),
                stores.meaningLeases(),
                outside.whatsApp().media(),
                new TranscribedHearing(ai.transcriber()),
                ai.assistant(),
                dictations,
                dictations,
                new PortugueseDictations(),
                stores.aiOffers(),
                stores.consents(),
                stores.transmissions(),
                new ClinicLeaflet(stores.clinics()));
    }

    private static Consenting consenting(Stores stores, Machine machine) {
        return Consenting.over(new ConsentingPorts(
                stores.patients(),
                stores.consents(),
                stores.unitOfWork(),
                stores.auditTrail(),
                machine.ids(),
                machine.time()));
    }

    private static Messaging messaging(Stores stores, Machine machine, Outside outside, Backed backed) {
        var whatsApp = outside.whatsApp();
        var privacy = new FrontDesk.Privacy(
                stores.notices(), stores.optOuts(), stores.consents(), stores.aiOffers(), ClinicSetting.NOTICE_VERSION);
        return Messaging.over(new MessagingPorts(
                stores.inbox(),
                stores.echoes(),
                stores.conversations(),
                stores.messages(),
                stores.outgoing(),
                stores.messagingBacklog(),
                stores.lines(),
                stores.optOuts(),
                stores.cards(),
                stores.hiddenContacts(),
                stores.happenings(),
                whatsApp.messenger(),
                whatsApp.line(),
                whatsApp.events(),
                new FrontDesk(
                        backed.desk(),
                        new FrontDesk.Files(stores.cards(), stores.hiddenContacts()),
                        privacy,
                        new WhatsAppCourier.Moment(machine.ids(), machine.time())),
                new Portuguese(),
                new PortugueseAnnouncements(),
                stores.repeats(),
                stores.unitOfWork(),
                stores.auditTrail(),
                machine.ids(),
                machine.time(),
                whatsApp.instance(),
                backed.setting(),
                understanding(stores, machine, outside, backed)));
    }

    private static CodeCourier courier(Stores stores, Machine machine, WhatsApp whatsApp, ClinicSetting setting) {
        if (!whatsApp.isConfigured()) return new NoCourier();
        return new WhatsAppCourier(
                stores.conversations(),
                stores.messages(),
                new PortugueseAnnouncements(),
                setting,
                new WhatsAppCourier.Moment(machine.ids(), machine.time()));
    }

    private static Accounts accounts(Stores stores, Machine machine, CodeCourier courier) {
        return Accounts.over(new AccountsPorts(
                stores.profiles(),
                stores.profileViews(),
                stores.credentials(),
                stores.refreshTokens(),
                stores.signInCodes(),
                courier,
                stores.phoneBook(),
                stores.attempts(),
                AttemptLimits.usual(),
                machine.passwords(),
                machine.randomBits(),
                stores.clinics(),
                stores.patients(),
                stores.unitOfWork(),
                stores.auditTrail(),
                machine.ids(),
                machine.time()));
    }

    private static Scheduling scheduling(Stores stores, Ids ids, InstantSource time) {
        return Scheduling.over(new SchedulingPorts(
                stores.appointments(),
                stores.appointmentViews(),
                stores.diaries(),
                stores.schedules(),
                stores.timesOff(),
                stores.holds(),
                stores.repeats(),
                stores.unitOfWork(),
                stores.auditTrail(),
                stores.outbox(),
                ids,
                time));
    }
}
