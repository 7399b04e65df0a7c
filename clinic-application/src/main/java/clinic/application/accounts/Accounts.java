package clinic.application.accounts;

/** Accounts' use cases. */
public record Accounts(
        RegisterClient registerClient,
        SignIn signIn,
        RefreshSignIn refreshSignIn,
        SendCode sendCode,
        SignInByCode signInByCode,
        SignOut signOut,
        ReadAccount readAccount,
        ListProfiles listProfiles,
        ReadProfile readProfile,
        AddProfile addProfile,
        ChangeProfile changeProfile,
        ReadClinic readClinic,
        ChangeClinic changeClinic,
        OpenClinic openClinic,
        AppointAdministrator appointAdministrator) {

    public static Accounts over(AccountsPorts ports) {
        var door = new Door(ports);
        return new Accounts(
                new RegisterClient(ports, door),
                new SignIn(ports, door),
                new RefreshSignIn(ports, door),
                new SendCode(ports, door),
                new SignInByCode(ports, door),
                new SignOut(ports, door),
                new ReadAccount(ports.views()),
                new ListProfiles(ports.views(), ports.time()),
                new ReadProfile(ports.views(), ports.time()),
                new AddProfile(ports),
                new ChangeProfile(ports),
                new ReadClinic(ports.clinics()),
                new ChangeClinic(ports),
                new OpenClinic(ports),
                new AppointAdministrator(ports));
    }
}
