package clinic.bootstrap.architecture.canary.model.adapter.evolution.messaging;

record EvolutionMessenger(String url) {}
