package clinic.bootstrap.architecture.canary.themapisrespected.domain.catalogue;

public record ProcedureId(String value) {}
