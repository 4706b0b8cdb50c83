package org.artgroups.server.platform.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.artgroups.server.ServerTest;
import org.artgroups.server.platform.storage.DatabaseAvailability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("A server answers")
class AvailabilityFilterTest extends ServerTest {

    @Autowired
    private DatabaseAvailability database;

    private AvailabilityFilter filter;

    @BeforeEach
    void aServerThatStarts() {
        filter = new AvailabilityFilter(
                database, problem -> fhirContext.newJsonParser().encodeResourceToString(problem.toOutcome()));
    }

    private MockHttpServletResponse answer(String path) throws IOException, ServletException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        return response;
    }

    @Test
    @DisplayName(
            "503 until its start is complete, so that nobody's record gets in between its definitions and its example")
    void starting() throws IOException, ServletException {
        assertThat(answer("/fhir/Patient").getStatus()).isEqualTo(503);
        assertThat(answer("/fhir/Patient").getHeader("Retry-After")).isEqualTo("5");
        assertThat(answer("/fhir/Patient").getContentAsString())
                .contains("OperationOutcome", "the server is being started");
        assertThat(answer("/groups").getStatus()).isEqualTo(503);
        assertThat(answer("/actuator/health").getStatus()).isEqualTo(200);

        filter.start();

        assertThat(answer("/fhir/Patient").getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("503 from the moment it is asked to stop")
    void stopping() throws IOException, ServletException {
        filter.start();
        filter.refuse();

        assertThat(answer("/fhir/Patient").getStatus()).isEqualTo(503);
        assertThat(answer("/fhir/Patient").getHeader("Connection")).isEqualTo("close");
    }
}
