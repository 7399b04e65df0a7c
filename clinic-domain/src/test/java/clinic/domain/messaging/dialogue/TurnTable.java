package clinic.domain.messaging.dialogue;

/** What the dialogue does in every state. */
final class TurnTable {
    /** State | what is heard | turn -> where the dialogue stands then; ! counts a misunderstanding. */
    static final String WHEN_HEARD = """
        Start                  | menu voltar mais qualquer 1 2 9 amanhã xyz | say Menu -> AtMenu
        Start                  | agendar | ask WhoIs -> FindingPeople
        Start                  | remarcar cancelar horários | ask WhoIs -> FindingFamily
        Start                  | atendente | hand over HandedOver -> Start
        Start                  | ajuda | say Help -> Start
        Start                  | parar | ask Stop -> Stopping
        Start                  | ativar | ask Resume -> Resuming
        Start                  | sim não obrigado | say Welcome -> Start
        Start                  | áudio | say CannotRead Menu -> AtMenu
        AtMenu                 | menu voltar | say Menu -> AtMenu
        AtMenu                 | agendar 1 | ask WhoIs -> FindingPeople
        AtMenu                 | remarcar cancelar horários 2 | ask WhoIs -> FindingFamily
        AtMenu                 | atendente | hand over HandedOver -> Start
        AtMenu                 | ajuda | say Help -> AtMenu
        AtMenu                 | parar | ask Stop -> Stopping
        AtMenu                 | ativar | ask Resume -> Resuming
        AtMenu                 | mais sim qualquer 9 amanhã xyz | say NotUnderstood Menu -> AtMenu!
        AtMenu                 | não obrigado | say Welcome -> Start
        AtMenu                 | áudio | say CannotRead -> AtMenu!
        Naming                 | menu voltar | say Menu -> AtMenu
        Naming                 | agendar | ask WhoIs -> FindingPeople
        Naming                 | remarcar horários | ask WhoIs -> FindingFamily
        Naming                 | cancelar | say NothingDone Menu -> AtMenu
        Naming                 | atendente | hand over HandedOver -> Start
        Naming                 | ajuda | say Help -> Naming
        Naming                 | parar | ask Stop -> Stopping
        Naming                 | ativar | ask Resume -> Resuming
        Naming                 | mais sim não qualquer obrigado 1 2 9 amanhã xyz | say NotAName -> Naming!
        Naming                 | áudio | say CannotRead -> Naming!
        Phoning                | menu | say Menu -> AtMenu
        Phoning                | agendar | ask WhoIs -> FindingPeople
        Phoning                | remarcar horários | ask WhoIs -> FindingFamily
        Phoning                | cancelar | say NothingDone Menu -> AtMenu
        Phoning                | atendente | hand over HandedOver -> Start
        Phoning                | ajuda | say Help -> Phoning
        Phoning                | parar | ask Stop -> Stopping
        Phoning                | ativar | ask Resume -> Resuming
        Phoning                | voltar | say AskName -> Naming
        Phoning                | mais sim não qualquer obrigado 1 2 9 amanhã xyz | say NotAPhone -> Phoning!
        Phoning                | áudio | say CannotRead -> Phoning!
        Recognising            | menu | say Menu -> AtMenu
        Recognising            | agendar | ask WhoIs -> FindingPeople
        Recognising            | remarcar horários | ask WhoIs -> FindingFamily
        Recognising            | cancelar | say NothingDone Menu -> AtMenu
        Recognising            | atendente | hand over HandedOver -> Start
        Recognising            | ajuda | say Help -> Recognising
        Recognising            | parar | ask Stop -> Stopping
        Recognising            | ativar | ask Resume -> Resuming
        Recognising            | voltar | say AskName -> Naming
        Recognising            | sim 1 | ask Treatments -> FindingTreatments
        Recognising            | não 2 | ask Register -> Registering
        Recognising            | mais qualquer obrigado 9 amanhã xyz | say NotUnderstood -> Recognising!
        Recognising            | áudio | say CannotRead -> Recognising!
        ChoosingPerson         | menu voltar | say Menu -> AtMenu
        ChoosingPerson         | agendar mais sim não qualquer obrigado 1 2 9 amanhã xyz | ask WhoIs -> FindingPeople
        ChoosingPerson         | remarcar horários | ask WhoIs -> FindingFamily
        ChoosingPerson         | cancelar | say NothingDone Menu -> AtMenu
        ChoosingPerson         | atendente | hand over HandedOver -> Start
        ChoosingPerson         | ajuda | say Help -> ChoosingPerson
        ChoosingPerson         | parar | ask Stop -> Stopping
        ChoosingPerson         | ativar | ask Resume -> Resuming
        ChoosingPerson         | áudio | say CannotRead -> ChoosingPerson!
        ChoosingTreatment      | menu | say Menu -> AtMenu
        ChoosingTreatment      | agendar voltar | ask WhoIs -> FindingPeople
        ChoosingTreatment      | remarcar horários | ask WhoIs -> FindingFamily
        ChoosingTreatment      | cancelar | say NothingDone Menu -> AtMenu
        ChoosingTreatment      | atendente | hand over HandedOver -> Start
        ChoosingTreatment      | ajuda | say Help -> ChoosingTreatment
        ChoosingTreatment      | parar | ask Stop -> Stopping
        ChoosingTreatment      | ativar | ask Resume -> Resuming
        ChoosingTreatment      | mais sim não qualquer obrigado 1 2 9 amanhã xyz | ask Treatments -> FindingTreatments
        ChoosingTreatment      | áudio | say CannotRead -> ChoosingTreatment!
        ChoosingProfessional   | menu | say Menu -> AtMenu
        ChoosingProfessional   | agendar | ask WhoIs -> FindingPeople
        ChoosingProfessional   | remarcar horários | ask WhoIs -> FindingFamily
        ChoosingProfessional   | cancelar | say NothingDone Menu -> AtMenu
        ChoosingProfessional   | atendente | hand over HandedOver -> Start
        ChoosingProfessional   | ajuda | say Help -> ChoosingProfessional
        ChoosingProfessional   | parar | ask Stop -> Stopping
        ChoosingProfessional   | ativar | ask Resume -> Resuming
        ChoosingProfessional   | voltar | ask Treatments -> FindingTreatments
        ChoosingProfessional   | mais sim não obrigado 1 9 amanhã xyz | ask Professionals -> FindingProfessionals
        ChoosingProfessional   | qualquer 2 | ask Times -> FindingTimes
        ChoosingProfessional   | áudio | say CannotRead -> ChoosingProfessional!
        ChoosingTime           | menu | say Menu -> AtMenu
        ChoosingTime           | agendar | ask WhoIs -> FindingPeople
        ChoosingTime           | remarcar horários | ask WhoIs -> FindingFamily
        ChoosingTime           | cancelar | say NothingDone Menu -> AtMenu
        ChoosingTime           | atendente | hand over HandedOver -> Start
        ChoosingTime           | ajuda | say Help -> ChoosingTime
        ChoosingTime           | parar | ask Stop -> Stopping
        ChoosingTime           | ativar | ask Resume -> Resuming
        ChoosingTime           | voltar | ask Professionals -> FindingProfessionals
        ChoosingTime           | mais amanhã | ask Times -> FindingTimes
        ChoosingTime           | sim não qualquer obrigado xyz | say WhichTime -> ChoosingTime!
        ChoosingTime           | 1 2 9 | ask Hold -> Holding
        ChoosingTime           | áudio | say CannotRead -> ChoosingTime!
        Confirming             | menu agendar remarcar cancelar horários atendente parar ativar voltar mais não 2 amanhã | ask Release -> Releasing
        Confirming             | ajuda | say Help -> Confirming
        Confirming             | sim 1 | ask Book -> Booking
        Confirming             | qualquer obrigado 9 xyz | say YesOrNo -> Confirming!
        Confirming             | áudio | say CannotRead -> Confirming!
        ChoosingVisit          | menu voltar | say Menu -> AtMenu
        ChoosingVisit          | agendar | ask WhoIs -> FindingPeople
        ChoosingVisit          | remarcar horários mais sim não qualquer obrigado 1 2 9 amanhã xyz | ask WhoIs -> FindingFamily
        ChoosingVisit          | cancelar | say NothingDone Menu -> AtMenu
        ChoosingVisit          | atendente | hand over HandedOver -> Start
        ChoosingVisit          | ajuda | say Help -> ChoosingVisit
        ChoosingVisit          | parar | ask Stop -> Stopping
        ChoosingVisit          | ativar | ask Resume -> Resuming
        ChoosingVisit          | áudio | say CannotRead -> ChoosingVisit!
        ConfirmingCancellation | menu | say Menu -> AtMenu
        ConfirmingCancellation | agendar | ask WhoIs -> FindingPeople
        ConfirmingCancellation | remarcar horários voltar | ask WhoIs -> FindingFamily
        ConfirmingCancellation | cancelar mais qualquer obrigado 9 amanhã xyz | say YesOrNo -> ConfirmingCancellation!
        ConfirmingCancellation | atendente | hand over HandedOver -> Start
        ConfirmingCancellation | ajuda | say Help -> ConfirmingCancellation
        ConfirmingCancellation | parar | ask Stop -> Stopping
        ConfirmingCancellation | ativar | ask Resume -> Resuming
        ConfirmingCancellation | sim 1 | ask Cancel -> Cancelling
        ConfirmingCancellation | não 2 | say NothingDone Menu -> AtMenu
        ConfirmingCancellation | áudio | say CannotRead -> ConfirmingCancellation!
        """;

    /** State | what the desk answers | turn. All other answers are wrong. */
    static final String WHEN_LEARNT = """
        FindingNamesakes       | People | ask Register -> Registering
        FindingNamed           | TreatmentList | ask WhoIs -> Wishing
        FindingPeople          | People | say ChoosePerson -> ChoosingPerson
        FindingAnother         | People | say AskName -> Naming
        AcceptingNotice        | Noted | ask WhoIs -> FindingNamesakes
        Registering            | Registered | ask Treatments -> FindingTreatments
        Registering            | NotRegistered | hand over HandedOver -> Start
        FindingTreatments      | TreatmentList | say ChooseTreatment -> ChoosingTreatment
        FindingProfessionals   | ProfessionalList | say ChooseProfessional -> ChoosingProfessional
        FindingTimes           | TimeList | say ChooseTime -> ChoosingTime
        Holding                | Held | ask WhoIs -> Summing
        Holding                | Gone PatientBusy | say ChooseTime -> ChoosingTime
        Holding                | NotAhead | say NotAhead Menu -> AtMenu
        Summing                | People | ask Treatments -> Summing
        Booking                | Gone PatientBusy NotAhead | ask Release -> Releasing
        Booking                | Booked | say Booked -> Start
        Booking                | Moved | say Moved -> Start
        Releasing              | Noted | say NothingDone Menu -> AtMenu
        FindingFamily          | People | ask Visits -> FindingVisits
        FindingVisits          | VisitList | say ChooseVisit -> ChoosingVisit
        Cancelling             | Cancelled | say Cancelled -> Start
        Cancelling             | NotAhead | say NotAhead Menu -> AtMenu
        Stopping               | Noted | say Stopped -> Start
        Resuming               | Noted | say Resumed -> Start
        AllowingAi             | Noted | say AiAllowed -> Start
        AllowingAi             | NotOnePatient | say AiOfWhom -> Start
        RefusingAi             | Noted | say AiRefused -> Start
        RefusingAi             | NotOnePatient | say AiOfWhom -> Start
        Following              | People | say ChoosePerson -> ChoosingPerson
        """;

    private TurnTable() {}
}
