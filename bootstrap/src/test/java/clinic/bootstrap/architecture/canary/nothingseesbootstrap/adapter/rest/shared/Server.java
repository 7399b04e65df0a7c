package clinic.bootstrap.architecture.canary.nothingseesbootstrap.adapter.rest.shared;

import clinic.bootstrap.architecture.canary.nothingseesbootstrap.bootstrap.Settings;

record Server(Settings settings) {}
