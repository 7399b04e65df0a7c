package clinic.bootstrap.architecture.canary.themapisrespected.domain.shared;

import clinic.bootstrap.architecture.canary.themapisrespected.domain.catalogue.ProcedureId;

record Origin(ProcedureId procedure) {}
