package clinic.domain.messaging.dialogue;

/** Counts the answers in a row that were not understood. */
final class Patience {
    private Patience() {}

    /** The same place with another count. At the beginning nothing is counted: who is not understood there sees the menu. */
    static State.Waiting with(State.Waiting state, int missed) {
        return switch (state) {
            case State.Start start -> start;
            case State.AtMenu menu -> new State.AtMenu(missed);
            case State.Naming at -> new State.Naming(at.isNoticed(), missed);
            case State.Phoning at -> new State.Phoning(at.name(), missed);
            case State.Recognising at -> new State.Recognising(at.name(), at.shown(), missed);
            case State.ChoosingPerson at -> new State.ChoosingPerson(at.shown(), missed);
            case State.ChoosingTreatment at -> new State.ChoosingTreatment(at.patient(), at.shown(), missed);
            case State.ChoosingProfessional at ->
                new State.ChoosingProfessional(at.patient(), at.procedure(), at.shown(), missed);
            case State.ChoosingTime at -> new State.ChoosingTime(at.wish(), at.shown(), missed);
            case State.Confirming at -> new State.Confirming(at.reserved(), missed);
            case State.ChoosingVisit at -> new State.ChoosingVisit(at.errand(), at.shown(), missed);
            case State.ConfirmingCancellation at -> new State.ConfirmingCancellation(at.visit(), missed);
        };
    }
}
