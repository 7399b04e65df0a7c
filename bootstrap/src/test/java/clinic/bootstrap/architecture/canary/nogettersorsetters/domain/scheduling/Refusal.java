package clinic.bootstrap.architecture.canary.nogettersorsetters.domain.scheduling;

record Refusal(String reason) {
    Refusal setReason(String other) {
        return new Refusal(other);
    }
}
