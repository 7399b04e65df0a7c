package clinic.bootstrap;

import clinic.application.accounts.Accounts;
import clinic.application.accounts.AccountsPorts;
import clinic.application.catalogue.Catalogue;
import clinic.application.catalogue.CataloguePorts;
import clinic.application.patients.Patients;
import clinic.application.patients.PatientsPorts;
import clinic.application.scheduling.Scheduling;
import clinic.application.scheduling.SchedulingPorts;
import clinic.application.shared.Answers;
import clinic.domain.accounts.AttemptLimits;
import clinic.domain.shared.Ids;
import java.time.InstantSource;

/** Every feature's use cases. */
record UseCases(Accounts accounts, Catalogue catalogue, Patients patients, Scheduling scheduling, Answers answers) {

    static UseCases over(Stores stores, Machine machine) {
        return new UseCases(
                accounts(stores, machine),
                Catalogue.over(new CataloguePorts(
                        stores.procedures(), stores.unitOfWork(), stores.auditTrail(), machine.ids(), machine.time())),
                Patients.over(new PatientsPorts(
                        stores.patients(),
                        stores.patientViews(),
                        stores.patientHistory(),
                        stores.unitOfWork(),
                        stores.auditTrail(),
                        machine.ids(),
                        machine.time())),
                scheduling(stores, machine.ids(), machine.time()),
                Answers.over(stores.repeats(), stores.unitOfWork(), machine.time()));
    }

    private static Accounts accounts(Stores stores, Machine machine) {
        return Accounts.over(new AccountsPorts(
                stores.profiles(),
                stores.profileViews(),
                stores.credentials(),
                stores.refreshTokens(),
                stores.signInCodes(),
                stores.codeCourier(),
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
