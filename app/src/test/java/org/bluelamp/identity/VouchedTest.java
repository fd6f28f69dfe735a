package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bluelamp.identity.Role.Place;
import org.bluelamp.identity.TokenRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which claims give which place, and which none. */
class VouchedTest {

    private static final Set<String> DIRECTORY = Set.of("northmoor", "estuary");

    private static Optional<Place> known(String code) {
        return DIRECTORY.contains(code)
                ? Optional.of(Place.FORCE)
                : code.equals("inspectorate") ? Optional.of(Place.OUTSIDE) : Optional.empty();
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("one force, one role", orgs(org("northmoor", "force-lead")), realm(), "northmoor", "LEAD"),
                Arguments.of(
                        "one force, two roles",
                        orgs(org("northmoor", "contributor", "force-lead")),
                        realm(),
                        "northmoor",
                        "LEAD CONTRIBUTOR"),
                Arguments.of(
                        "roles that are not ours are passed over",
                        orgs(org("estuary", "uma_authorization", "chief-officer")),
                        realm("offline_access", "default-roles-bluelamp"),
                        "estuary",
                        "CHIEF"),
                Arguments.of(
                        "a force role in the realm counts for no force",
                        orgs(org("northmoor", "contributor")),
                        realm("force-lead", "chief-officer"),
                        "northmoor",
                        "CONTRIBUTOR"),
                Arguments.of(
                        "a national role in a force counts for nothing",
                        orgs(org("northmoor", "contributor", "national-analyst", "operator")),
                        realm(),
                        "northmoor",
                        "CONTRIBUTOR"),
                Arguments.of(
                        "an outside body, and no role of a force in it",
                        orgs(org("inspectorate", "guest", "force-lead", "guest-auditor")),
                        realm("force-auditor"),
                        "inspectorate",
                        "GUEST"),
                Arguments.of("national", null, realm("national-analyst"), "national", "ANALYST"),
                Arguments.of("national, with an empty claim", orgs(), realm("operator"), "national", "OPERATOR"),
                Arguments.of(
                        "national roles together",
                        orgs(),
                        realm("national-auditor", "national-editor"),
                        "national",
                        "EDITOR NATIONAL_AUDITOR"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void givesAPlace(String name, Object organizations, Object realm, String force, String roles) {
        var vouched = Vouched.by(claims(organizations, realm), VouchedTest::known);

        assertThat(vouched.force()).isEqualTo(force);
        assertThat(vouched.roles()).extracting(Role::name).containsExactly(roles.split(" "));
        assertThat(vouched.account().subject()).isEqualTo("sub-1");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("nothing at all", null, null, Reason.NO_FORCE),
                Arguments.of("no force and no national role", orgs(), realm("offline_access"), Reason.NO_FORCE),
                Arguments.of(
                        "a force role in the realm alone", orgs(), realm("force-lead", "contributor"), Reason.NO_FORCE),
                Arguments.of("the system's own role", orgs(), realm("system"), Reason.NO_FORCE),
                Arguments.of(
                        "two forces",
                        orgs(org("northmoor", "force-lead"), org("estuary", "force-lead")),
                        realm(),
                        Reason.TWO_FORCES),
                Arguments.of(
                        "two forces, one of them without a role",
                        orgs(org("northmoor", "force-lead"), org("estuary")),
                        realm(),
                        Reason.TWO_FORCES),
                Arguments.of("two aliases", List.of("northmoor", "estuary"), realm(), Reason.TWO_FORCES),
                Arguments.of("unknown force", orgs(org("atlantis", "force-lead")), realm(), Reason.UNKNOWN_FORCE),
                Arguments.of(
                        "the national plane as a force",
                        orgs(org("national", "force-lead")),
                        realm(),
                        Reason.UNKNOWN_FORCE),
                Arguments.of("a guest's role in a force", orgs(org("northmoor", "guest")), realm(), Reason.NO_ROLE),
                Arguments.of(
                        "a role that only a grant gives",
                        orgs(org("northmoor", "guest-auditor")),
                        realm(),
                        Reason.NO_ROLE),
                Arguments.of(
                        "a role of a force in an outside body",
                        orgs(org("inspectorate", "force-auditor")),
                        realm(),
                        Reason.NO_ROLE),
                Arguments.of(
                        "an outside body and national",
                        orgs(org("inspectorate", "guest")),
                        realm("national-auditor"),
                        Reason.BOTH_PLANES),
                Arguments.of("no role", orgs(org("northmoor")), realm(), Reason.NO_ROLE),
                Arguments.of("an alias alone", List.of("northmoor"), realm(), Reason.NO_ROLE),
                Arguments.of("unknown role", orgs(org("northmoor", "superuser")), realm(), Reason.NO_ROLE),
                Arguments.of("role in capitals", orgs(org("northmoor", "FORCE-LEAD")), realm(), Reason.NO_ROLE),
                Arguments.of(
                        "a national role in the force alone",
                        orgs(org("northmoor", "operator")),
                        realm(),
                        Reason.NO_ROLE),
                Arguments.of(
                        "force and national",
                        orgs(org("northmoor", "force-lead")),
                        realm("national-analyst"),
                        Reason.BOTH_PLANES),
                Arguments.of(
                        "member of a force, without a role in it, and national",
                        orgs(org("northmoor")),
                        realm("national-analyst"),
                        Reason.BOTH_PLANES),
                Arguments.of("a claim of another form", "northmoor", realm(), Reason.NO_FORCE),
                Arguments.of("roles of another form", orgs(), Map.of("roles", "national-analyst"), Reason.NO_FORCE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(String name, Object organizations, Object realm, Reason reason) {
        assertThatThrownBy(() -> Vouched.by(claims(organizations, realm), VouchedTest::known))
                .isInstanceOfSatisfying(
                        TokenRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void refusesATokenWithoutASubject() {
        var claims = claims(orgs(org("northmoor", "force-lead")), realm());
        claims.remove("sub");

        assertThatThrownBy(() -> Vouched.by(claims, VouchedTest::known)).isInstanceOf(TokenRefused.class);
    }

    @Test
    void namesByTheFullNameAndElseByTheLogin() {
        var claims = claims(orgs(org("northmoor", "force-lead")), realm());
        assertThat(Vouched.by(claims, VouchedTest::known).account().name()).isEqualTo("Priya Nair");
        claims.put("name", " ");
        assertThat(Vouched.by(claims, VouchedTest::known).account().name()).isEqualTo("lead.northmoor");
        claims.remove("preferred_username");
        assertThat(Vouched.by(claims, VouchedTest::known).account().name()).isEqualTo("sub-1");
    }

    @Test
    void knowsAnAccountByItsAddressOnlyWhereThatWasChecked() {
        var claims = claims(orgs(org("northmoor", "force-lead")), realm());
        claims.put("email", "Priya.Nair@northmoor.police.example");
        assertThat(Vouched.by(claims, VouchedTest::known).account().names()).containsExactly("lead.northmoor");
        claims.put("email_verified", true);
        assertThat(Vouched.by(claims, VouchedTest::known).account().names())
                .containsExactly("lead.northmoor", "priya.nair@northmoor.police.example");
    }

    private static Map<String, Object> claims(Object organizations, Object realm) {
        var claims = new HashMap<String, Object>();
        claims.put("sub", "sub-1");
        claims.put("name", "Priya Nair");
        claims.put("preferred_username", "lead.northmoor");
        if (organizations != null) {
            claims.put("organization", organizations);
        }
        if (realm != null) {
            claims.put("realm_access", realm);
        }
        return claims;
    }

    @SafeVarargs
    private static Map<String, Object> orgs(Map.Entry<String, Object>... entries) {
        return Map.ofEntries(entries);
    }

    private static Map.Entry<String, Object> org(String alias, String... roles) {
        return Map.entry(alias, Map.of("id", "o-1", "realm_access", Map.of("roles", List.of(roles))));
    }

    private static Map<String, Object> realm(String... roles) {
        return Map.of("roles", List.of(roles));
    }
}
