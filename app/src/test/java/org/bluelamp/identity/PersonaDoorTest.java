package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PersonaDoorTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void refusesPersonasBesideAnIdentityProvider() {
        environment.setProperty("server.address", "127.0.0.1");
        environment.setProperty("bluelamp.issuer", "https://accounts.example/realms/bluelamp");

        assertThatThrownBy(this::door).hasMessageContaining("never offered beside an identity provider");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "::", "192.0.2.10"})
    void refusesPersonasOffLoopback(String address) {
        environment.setProperty("server.address", address);

        assertThatThrownBy(this::door).hasMessageContaining("on loopback alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void offersPersonasOnLoopback(String address) {
        environment.setProperty("server.address", address);
        environment.setProperty("bluelamp.issuer", " ");

        assertThatCode(this::door).doesNotThrowAnyException();
    }

    private PersonaDoor door() {
        return new PersonaDoor(mock(Personas.class), mock(SignIn.class), environment);
    }
}
