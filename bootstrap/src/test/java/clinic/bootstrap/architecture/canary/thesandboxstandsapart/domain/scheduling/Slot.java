package clinic.bootstrap.architecture.canary.thesandboxstandsapart.domain.scheduling;

public record Slot(long start, long end) {}
