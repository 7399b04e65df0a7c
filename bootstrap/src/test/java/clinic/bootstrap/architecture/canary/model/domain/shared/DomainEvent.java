package clinic.bootstrap.architecture.canary.model.domain.shared;

public interface DomainEvent {
    Id subject();
}
