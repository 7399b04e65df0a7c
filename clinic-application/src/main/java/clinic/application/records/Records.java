package clinic.application.records;

import clinic.application.shared.InHand;
import clinic.domain.records.RecordWork;

/** The use cases about records. */
public record Records(
        KeepAudio keepAudio,
        DropAudio dropAudio,
        DictateRecord dictateRecord,
        WriteRecord writeRecord,
        ReadRecord readRecord,
        ListRecords listRecords,
        HearRecord hearRecord,
        ListVersions listVersions,
        ReportAi reportAi,
        ChangeRecord changeRecord,
        AskAgain askAgain,
        SignRecord signRecord,
        AddAddendum addAddendum,
        DoRecordWork doRecordWork,
        ProlongRecordWork prolongRecordWork,
        CountRecordWork countRecordWork,
        ForgetAudio forgetAudio) {

    public static Records over(RecordsPorts ports) {
        var chronicle = new Chronicle(ports.auditTrail(), ports.outbox());
        var permission = new Permission(ports.consents());
        var visits = new Visits(ports.patients(), ports.appointments());
        var inHand = InHand.<RecordWork.Due>nothing();
        return new Records(
                new KeepAudio(ports),
                new DropAudio(ports.audioStore()),
                new DictateRecord(ports, chronicle, permission, visits),
                new WriteRecord(ports, chronicle, visits),
                new ReadRecord(ports.views(), ports.time()),
                new ListRecords(ports.views(), ports.time()),
                new HearRecord(ports.views(), ports.audioStore(), ports.time()),
                new ListVersions(ports.views(), ports.unitOfWork(), ports.time()),
                new ReportAi(ports),
                new ChangeRecord(ports, chronicle),
                new AskAgain(ports, chronicle, permission),
                new SignRecord(ports, chronicle),
                new AddAddendum(ports, chronicle),
                new DoRecordWork(ports, chronicle, permission, inHand),
                new ProlongRecordWork(ports.work(), ports.time(), inHand),
                new CountRecordWork(ports.backlog(), ports.time()),
                new ForgetAudio(ports.audioStore(), ports.time()));
    }
}
