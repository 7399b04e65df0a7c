package clinic.adapter.rest.accounts;

import static clinic.adapter.rest.accounts.ServedAccounts.as;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.accounts.Profile;
import clinic.domain.shared.Role;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileRoutesTest {
    private static final String PROFILES = "/api/profiles";
    private static final String HELENA = """
        {"name": "Helena Prado", "email": "Helena@Example.com", "phone": "11 99123-4567", "role": "professional",
         "registration": "CRM-SP 145210"}\
        """;

    @AutoClose
    private final ServedAccounts accounts = new ServedAccounts();

    private final Profile admin = accounts.add("Ana", "ana@example.com", Role.ADMIN);
    private final Profile client = accounts.add("Zeca", "zeca@example.com", Role.CLIENT);

    @Test
    void addsAPersonWhoCanBeReadAgain() {
        var added = accounts.http.post(as(admin), PROFILES, HELENA);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("ETag")).contains("\"1\"");
        var path = added.header("Location").orElseThrow();
        assertThat(added.json()).isEqualTo(Answer.json("""
            {"id": "%s", "name": "Helena Prado", "email": "helena@example.com", "phone": "+5511991234567",
             "role": "professional", "registration": "CRM-SP 145210", "active": true,
             "createdAt": "2026-11-24T09:00:00-03:00"}\
            """.formatted(path.substring(PROFILES.length() + 1))));
        assertThat(accounts.http.get(as(admin), path).json()).isEqualTo(added.json());
        assertThat(accounts.http.get(as(admin), path).header("ETag")).contains("\"1\"");
        assertThat(accounts.http.post(as(admin), PROFILES, HELENA).problem()).isEqualTo("email-taken");
    }

    @Test
    void showsEverybodyElseWhoTheProfessionalsAre() {
        var path = accounts.http
                .post(as(admin), PROFILES, HELENA)
                .header("Location")
                .orElseThrow();
        for (var actor : List.of(ANONYMOUS, as(client))) {
            var one = accounts.http.get(actor, path);
            assertThat(one.json().properties())
                    .extracting(field -> field.getKey())
                    .containsExactly("id", "name", "registration");
            assertThat(accounts.http.get(actor, PROFILES).items("name")).containsExactly("Helena Prado");
            assertThat(accounts.http
                            .get(actor, PROFILES + "/" + client.id().value())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void listsEverybodyToAdministratorsInParts() {
        accounts.http.post(as(admin), PROFILES, HELENA);
        var first = accounts.http.get(as(admin), PROFILES + "?limit=2");
        assertThat(first.items("name")).containsExactly("Ana", "Helena Prado");
        var rest = accounts.http.get(
                as(admin),
                PROFILES + "?limit=2&cursor=" + first.json().path("nextCursor").asText());
        assertThat(rest.items("name")).containsExactly("Zeca");
        assertThat(rest.json().path("nextCursor").isNull()).isTrue();
        assertThat(accounts.http.get(as(admin), PROFILES + "?role=client").items("name"))
                .containsExactly("Zeca");
        assertThat(accounts.http.get(as(admin), PROFILES + "?role=boss").status())
                .isEqualTo(422);
        assertThat(accounts.http.get(as(admin), PROFILES + "?limit=0").status()).isEqualTo(422);
        assertThat(accounts.http.get(as(admin), PROFILES + "?cursor=forged").status())
                .isEqualTo(400);
    }

    @Test
    void changesAPersonWhoWasReadAsItIs() {
        var changed = change("\"1\"", "{\"phone\": \"(11) 91234-5678\", \"active\": false}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).contains("\"2\"");
        assertThat(changed.json().path("phone").asText()).isEqualTo("+5511912345678");
        assertThat(change("\"1\"", "{\"name\": \"Zé\"}").status()).isEqualTo(412);
        assertThat(change("*", "{\"phone\": null}").json().path("phone").isNull())
                .isTrue();
        assertThat(accounts.http
                        .patch(as(admin), path(client), "{\"name\": \"Zé\"}")
                        .status())
                .isEqualTo(428);
        assertThat(accounts.signIn("zeca@example.com", ServedAccounts.PASSWORD).status())
                .isEqualTo(401);
    }

    @Test
    void keepsTheLastAdministrator() {
        var active = accounts.http.patch(as(admin), path(admin), "*", "{\"active\": false}");
        assertThat(active.status()).isEqualTo(422);
        assertThat(active.pointers()).containsExactly("/active");
        var role = accounts.http.patch(as(admin), path(admin), "*", "{\"role\": \"client\"}");
        assertThat(role.pointers()).containsExactly("/role");
    }

    @Test
    void isForAdministratorsAlone() {
        assertThat(accounts.http.post(as(client), PROFILES, HELENA).status()).isEqualTo(403);
        assertThat(accounts.http.post(ANONYMOUS, PROFILES, HELENA).status()).isEqualTo(401);
        assertThat(accounts.http
                        .patch(as(client), path(client), "*", "{\"role\": \"admin\"}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": null} | 422",
                "{\"role\": \"boss\"} | 422",
                "{\"active\": \"yes\"} | 400",
                "{\"email\": \"x\"} | 422",
                "{\"email\": \"ana@example.com\"} | 409",
                "{\"password\": \"12345678\"} | 422",
                "{\"registration\": \"\"} | 422",
                "{\"id\": 1} | 400",
                "{} | 200"
            })
    void readsChangesStrictly(String body, int status) {
        assertThat(change("*", body).status()).isEqualTo(status);
    }

    @Test
    void changesNobodyWhoIsNotThere() {
        assertThat(accounts.http
                        .patch(as(admin), PROFILES + "/01a1e4b8-2877-7a6a-8317-d23f128b2f33", "*", "{}")
                        .status())
                .isEqualTo(404);
    }

    private Answer change(String ifMatch, String body) {
        return accounts.http.patch(as(admin), path(client), ifMatch, body);
    }

    private static String path(Profile profile) {
        return PROFILES + "/" + profile.id().value();
    }
}
