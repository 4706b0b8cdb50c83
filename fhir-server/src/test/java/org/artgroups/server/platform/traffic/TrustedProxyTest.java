package org.artgroups.server.platform.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("Behind a proxy, the server")
class TrustedProxyTest extends ServerTest {

    private static final String OUTSIDE = "https://art.example.org/clubs";

    private <T extends IBaseResource> T read(Class<T> type, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return fhirContext.newJsonParser().parseResource(type, answer.body());
    }

    private HttpResponse<String> viaProxy(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root() + path))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "art.example.org")
                .header("X-Forwarded-Prefix", "/clubs")
                .header("Accept", path.startsWith("/fhir") ? "application/fhir+json" : "text/html")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @DisplayName("links pages of a search as they are seen outside")
    void bundles() throws IOException, InterruptedException {
        Bundle found = fhirContext
                .newJsonParser()
                .parseResource(
                        Bundle.class, viaProxy("/fhir/CodeSystem?_count=1").body());

        assertThat(found.getLink())
                .extracting(Bundle.BundleLinkComponent::getUrl)
                .isNotEmpty()
                .allMatch(url -> url.startsWith(OUTSIDE + "/fhir"));
        assertThat(found.getEntryFirstRep().getFullUrl()).startsWith(OUTSIDE + "/fhir/CodeSystem/");
    }

    @Test
    @DisplayName("redirects to the address outside")
    void redirects() throws IOException, InterruptedException {
        assertThat(viaProxy("/ig").headers().firstValue("Location")).hasValue(OUTSIDE + "/ig/");
    }

    @Test
    @DisplayName("links its pages, their styles and forms under the prefix")
    void pages() throws IOException, InterruptedException {
        assertThat(viaProxy("/groups").body())
                .contains("href=\"/clubs/")
                .doesNotContain("href=\"/groups", "href=\"/pages/", "action=\"/groups", "src=\"/pages/");
    }

    @Test
    @DisplayName("has no address of its own in the start page and the guide")
    void relative() throws IOException, InterruptedException {
        assertThat(viaProxy("/").body()).doesNotContain("href=\"/", "src=\"/");
        assertThat(viaProxy("/ig/").body()).doesNotContain("href=\"/", "src=\"/");
    }

    @Test
    @DisplayName("says in /metadata where it is, to each caller anew: the host of one does not stay for the next")
    void metadata() throws IOException, InterruptedException {
        CapabilityStatement outside = read(CapabilityStatement.class, viaProxy("/fhir/metadata"));
        CapabilityStatement inside = read(CapabilityStatement.class, get("/metadata"));

        assertThat(outside.getImplementation().getUrl()).isEqualTo(OUTSIDE + "/fhir");
        assertThat(inside.getImplementation().getUrl()).isEqualTo(base());
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, https://art.example.org/clubs/fhir/Patient",
        "192.168.7.1, https://art.example.org/clubs/fhir/Patient",
        "192.168.7.2, http://localhost/fhir/Patient",
        "203.0.113.9, http://localhost/fhir/Patient",
        "2001:db8::1, http://localhost/fhir/Patient",
    })
    @DisplayName("believes the headers of trusted addresses alone")
    void trusted(String sender, String address) throws ServletException, IOException {
        TrustedProxyFilter filter = new TrustedProxyFilter(List.of("10.0.0.0/8", "192.168.7.1"));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/fhir/Patient");
        request.setRemoteAddr(sender);
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "art.example.org");
        request.addHeader("X-Forwarded-Prefix", "/clubs");
        MockFilterChain chain = new MockFilterChain();

        filter.doFilter(request, new MockHttpServletResponse(), chain);

        HttpServletRequest seen = (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
        assertThat(seen.getRequestURL()).hasToString(address);
        assertThat(seen.getHeader("X-Forwarded-Host")).isNull();
    }
}
