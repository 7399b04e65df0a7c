package clinic.bootstrap.architecture.canary.portsaresmall.domain.scheduling;

interface Appointments {
    void add(String appointment);

    void change(String appointment);

    void cancel(String appointment);

    void complete(String appointment);

    void confirm(String appointment);

    void remove(String appointment);
}
