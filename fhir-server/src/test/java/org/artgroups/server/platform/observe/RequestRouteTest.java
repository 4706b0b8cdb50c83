package org.artgroups.server.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("The route of a request")
class RequestRouteTest {

    private final RequestRoute routes = new RequestRoute(Set.of("Patient", "Group"), Set.of("group-visit"));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/fhir, /fhir",
        "/fhir/Patient, /fhir/Patient",
        "/fhir/Patient/sipho-dlamini, /fhir/Patient/{id}",
        "/fhir/Patient/sipho-dlamini/_history/3, /fhir/Patient/{id}/_history/{id}",
        "/fhir/Group/club-1/$group-visit, /fhir/Group/{id}/$group-visit",
        "/fhir/Group/club-1/$sipho, /fhir/Group/{id}/${operation}",
        "/fhir/sipho-dlamini, /fhir/{other}",
        "/fhir/metadata, /fhir/metadata",
        "/fhir/a/b/c/d/e/f/g, /fhir/{other}/{id}/{id}/{id}/{id}",
        "/sipho-dlamini, /{other}",
        "/actuator/health/readiness, /actuator/health",
    })
    @DisplayName("says what kind it is, and nothing of whom it is about")
    void route(String path, String route) {
        assertThat(routes.of(new MockHttpServletRequest("GET", path))).isEqualTo(route);
    }
}
