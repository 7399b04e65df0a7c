package clinic.bootstrap.messaging;

import clinic.application.accounts.Accounts;
import clinic.application.catalogue.Catalogue;
import clinic.application.patients.Patients;
import clinic.application.scheduling.Scheduling;

/** The use cases behind the front desk. */
public record DeskUseCases(Accounts accounts, Catalogue catalogue, Patients patients, Scheduling scheduling) {}
