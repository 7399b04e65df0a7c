package clinic.bootstrap.messaging;

import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.aProfessional;
import static clinic.domain.testkit.accounts.ProfileExample.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.accounts.Profile;
import clinic.domain.shared.Phone;
import clinic.domain.shared.Role;
import clinic.domain.testkit.accounts.InMemoryAccounts;
import clinic.domain.testkit.accounts.ProfileExample;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SettableTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who dictates by WhatsApp, and is told what became of it. */
class StaffTest {
    private static final Phone PHONE = new Phone("+5511970000009");

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final Staff staff = new Staff(accounts.views(), SettableTime.at(Moments.NINE));

    private Profile works(ProfileExample example) {
        var profile = example.phone(PHONE).build();
        accounts.unitOfWork()
                .inTransaction(Actors.SYSTEM, () -> accounts.profiles().add(profile));
        return profile;
    }

    @Test
    void areThoseWhoWriteRecords() {
        for (var profile : List.of(works(aProfessional(1)), works(anAdmin(2)))) {
            assertThat(staff.find(profile.id())).contains(profile);
        }
    }

    @Test
    void areNotThoseWhoWroteThemOnce() {
        var gone = List.of(
                works(aProfessional(1).inactive()),
                works(aProfessional(2).role(Role.RECEPTIONIST)),
                works(aClient(3).registration("CRM-SP 3")));
        for (var profile : gone) assertThat(staff.find(profile.id())).isEmpty();
        assertThat(staff.having(PHONE)).isEmpty();
    }

    @Test
    void areFoundByATelephoneOfTheirOwnAlone() {
        works(aClient(3));
        var one = works(aProfessional(1));
        assertThat(staff.having(PHONE)).contains(one);
        works(anAdmin(2));
        assertThat(staff.having(PHONE)).isEmpty();
    }
}
