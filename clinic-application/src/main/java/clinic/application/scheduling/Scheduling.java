package clinic.application.scheduling;

/** Scheduling's use cases. */
public record Scheduling(
        FindSlots findSlots,
        BookAppointment bookAppointment,
        ReadAppointment readAppointment,
        ListAppointments listAppointments,
        ReadAgenda readAgenda,
        ChangeAppointment changeAppointment,
        TakeStep takeStep) {

    public static Scheduling over(SchedulingPorts ports) {
        var alternatives = new Alternatives(ports.diaries());
        var chronicle = new Chronicle(ports.auditTrail(), ports.outbox());
        return new Scheduling(
                new FindSlots(ports.diaries(), ports.time()),
                new BookAppointment(ports, alternatives, chronicle),
                new ReadAppointment(ports.views(), ports.time()),
                new ListAppointments(ports.views(), ports.time()),
                new ReadAgenda(ports.views(), ports.time()),
                new ChangeAppointment(ports, alternatives, chronicle),
                new TakeStep(ports, chronicle));
    }
}
