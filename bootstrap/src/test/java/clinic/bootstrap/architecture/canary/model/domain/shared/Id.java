package clinic.bootstrap.architecture.canary.model.domain.shared;

public interface Id {
    String value();
}
