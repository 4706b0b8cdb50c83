package org.artgroups.server.membership;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change of membership that cannot be read in part")
class UnreadableTest extends MembershipTest {

    private String full = "";
    private String a = "";

    @BeforeEach
    void aFullClub() {
        full = unique("full");
        a = unique("a");
        given(holding(1, aClub(full).withMember(aClient(unique("m")))).bundle());
        given(aClient(a).bundle());
    }

    private Answer add(String parameters) {
        return post(
                "/Group/" + full + "/$member-add",
                "{\"resourceType\": \"Parameters\", \"parameter\": [" + parameters + "]}");
    }

    private static final String NO_CLIENT = "{\"name\": \"client\", \"valueString\": \"Ana\"}";

    private String whom() {
        return "{\"name\": \"client\", \"valueReference\": {\"reference\": \"Patient/" + a + "\"}}";
    }

    @Test
    @DisplayName("tells what the group has against it, too, where it does not say who the client is")
    void whoever() {
        assertRefused(
                add(NO_CLIENT + ", {\"name\": \"date\", \"valueDate\": \"2026-03-04\"}"),
                400,
                "client: expected valueReference, got valueString",
                "Group/" + full + " is full: 1 of 1 places are taken");
    }

    @Test
    @DisplayName("tells nothing that depends on the day where the day cannot be read")
    void day() {
        assertThat(diagnostics(add(whom() + ", {\"name\": \"date\", \"valueString\": \"tomorrow\"}")))
                .containsExactly("date: expected valueDate, got valueString");
        assertThat(diagnostics(add("{\"name\": \"client\", \"valueReference\": {\"reference\": \"Patient/nobody\"}},"
                        + " {\"name\": \"date\", \"valueString\": \"tomorrow\"}")))
                .containsExactly(
                        "date: expected valueDate, got valueString", "client: Patient/nobody is not known here");
    }

    @Test
    @DisplayName("does not ask for an override that is there and cannot be read")
    void override() {
        assertThat(diagnostics(add(whom()
                        + ", {\"name\": \"date\", \"valueDate\": \"2026-03-04\"},"
                        + " {\"name\": \"override\", \"part\": [{\"name\": \"reason\", \"valueString\": \"well\"}]}")))
                .containsExactly("override.by: is required", "Group/" + full + " is full: 1 of 1 places are taken");
    }
}
