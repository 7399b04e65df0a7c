package clinic.bootstrap.architecture.canary.nothingseesbootstrap.bootstrap;

public record Settings(int port) {}
