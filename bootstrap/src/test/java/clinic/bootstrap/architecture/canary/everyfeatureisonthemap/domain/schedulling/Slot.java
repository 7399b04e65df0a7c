package clinic.bootstrap.architecture.canary.everyfeatureisonthemap.domain.schedulling;

record Slot(String start) {}
