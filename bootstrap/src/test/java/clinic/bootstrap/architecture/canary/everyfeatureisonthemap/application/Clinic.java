package clinic.bootstrap.architecture.canary.everyfeatureisonthemap.application;

record Clinic(String name) {}
