package clinic.application.patients;

/** The use cases about what patients consent to. */
public record Consenting(GiveConsent giveConsent, WithdrawConsent withdrawConsent, ListConsents listConsents) {

    public static Consenting over(ConsentingPorts ports) {
        return new Consenting(new GiveConsent(ports), new WithdrawConsent(ports), new ListConsents(ports));
    }
}
