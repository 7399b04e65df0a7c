package clinic.application.scheduling;

/** Scheduling's use cases. */
public record Scheduling(
        FindSlots findSlots,
        BookAppointment bookAppointment,
        ReadAppointment readAppointment,
        ListAppointments listAppointments,
        ReadAgenda readAgenda,
        ChangeAppointment changeAppointment,
        TakeStep takeStep,
        ReadWorkingHours readWorkingHours,
        SetWorkingHours setWorkingHours,
        ListTimeOff listTimeOff,
        AddTimeOff addTimeOff,
        RemoveTimeOff removeTimeOff,
        PlaceHold placeHold,
        ReleaseHold releaseHold,
        SweepHolds sweepHolds) {

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
                new TakeStep(ports, chronicle),
                new ReadWorkingHours(ports.schedules(), ports.unitOfWork()),
                new SetWorkingHours(ports, chronicle),
                new ListTimeOff(ports.schedules(), ports.timesOff(), ports.unitOfWork()),
                new AddTimeOff(ports, chronicle),
                new RemoveTimeOff(ports, chronicle),
                new PlaceHold(ports, alternatives),
                new ReleaseHold(ports),
                new SweepHolds(ports.holds(), ports.unitOfWork(), ports.time()));
    }
}
