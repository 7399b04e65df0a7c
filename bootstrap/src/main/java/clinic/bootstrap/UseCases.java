package clinic.bootstrap;

import clinic.application.accounts.Accounts;
import clinic.application.accounts.AccountsPorts;
import clinic.application.catalogue.Catalogue;
import clinic.application.catalogue.CataloguePorts;
import clinic.application.messaging.Messaging;
import clinic.application.messaging.MessagingPorts;
import clinic.application.patients.Patients;
import clinic.application.patients.PatientsPorts;
import clinic.application.scheduling.Scheduling;
import clinic.application.scheduling.SchedulingPorts;
import clinic.application.shared.Answers;
import clinic.bootstrap.accounts.NoCourier;
import clinic.bootstrap.messaging.ClinicSetting;
import clinic.bootstrap.messaging.DeskUseCases;
import clinic.bootstrap.messaging.FrontDesk;
import clinic.bootstrap.messaging.WhatsApp;
import clinic.bootstrap.messaging.WhatsAppCourier;
import clinic.domain.accounts.AttemptLimits;
import clinic.domain.accounts.CodeCourier;
import clinic.domain.messaging.dialogue.Portuguese;
import clinic.domain.messaging.dialogue.PortugueseAnnouncements;
import clinic.domain.shared.Ids;
import java.time.InstantSource;
import java.time.ZoneId;

/** Every feature's use cases. */
record UseCases(
        Accounts accounts,
        Catalogue catalogue,
        Patients patients,
        Scheduling scheduling,
        Messaging messaging,
        Answers answers) {

    static UseCases over(Stores stores, Machine machine, WhatsApp whatsApp, ZoneId fallbackZone) {
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
                desk.scheduling(),
                messaging(stores, machine, whatsApp, desk, setting),
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

    private static Messaging messaging(
            Stores stores, Machine machine, WhatsApp whatsApp, DeskUseCases desk, ClinicSetting setting) {
        var privacy = new FrontDesk.Privacy(stores.notices(), stores.optOuts(), ClinicSetting.NOTICE_VERSION);
        return Messaging.over(new MessagingPorts(
                stores.inbox(),
                stores.echoes(),
                stores.conversations(),
                stores.messages(),
                stores.outgoing(),
                stores.lines(),
                stores.optOuts(),
                stores.cards(),
                stores.happenings(),
                whatsApp.messenger(),
                whatsApp.line(),
                whatsApp.events(),
                new FrontDesk(desk, stores.cards(), privacy, machine.time()),
                new Portuguese(),
                new PortugueseAnnouncements(),
                stores.repeats(),
                stores.unitOfWork(),
                stores.auditTrail(),
                machine.ids(),
                machine.time(),
                whatsApp.instance(),
                setting));
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
