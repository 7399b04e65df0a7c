package clinic.bootstrap.architecture.canary.notechnicalnames.domain.scheduling;

final class SlotUtils {
    private SlotUtils() {}
}
