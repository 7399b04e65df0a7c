package clinic.bootstrap.architecture.canary.resttouchesnoport.domain.scheduling;

import java.util.List;

public interface Appointments {
    List<String> findAll();
}
