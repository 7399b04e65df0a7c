package clinic.bootstrap.architecture.canary.notechnicalnames.domain.scheduling;

record Slots(SlotDto first) {
    record SlotDto(String start) {}
}
