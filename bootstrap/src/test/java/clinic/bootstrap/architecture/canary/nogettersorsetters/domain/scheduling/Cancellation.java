package clinic.bootstrap.architecture.canary.nogettersorsetters.domain.scheduling;

record Cancellation(String reason) {
    String getReason() {
        return reason;
    }
}
