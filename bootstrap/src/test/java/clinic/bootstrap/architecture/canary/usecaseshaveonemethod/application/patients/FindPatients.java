package clinic.bootstrap.architecture.canary.usecaseshaveonemethod.application.patients;

public final class FindPatients {
    FindPatients() {}

    public String handle(String query) {
        return "found " + query;
    }

    public String handle(String query, int limit) {
        return query.substring(limit);
    }
}
