package org.artgroups.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.artgroups.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person finds who opens the server in a browser. */
class PagesTest extends ServerTest {

    private Answer page(String path) {
        return send(HttpRequest.newBuilder(URI.create(root() + path))
                // as browsers do
                .header("Accept", "text/html,*/*;q=0.8")
                .build());
    }

    @Test
    void theStartPageSaysWhatThisIsAndEveryLinkOnItLeadsSomewhere() {
        Answer start = page("/");
        assertThat(start.status()).isEqualTo(200);
        assertThat(start.body()).contains("antiretroviral treatment delivered in groups");
        assertThat(Pattern.compile("href=\"([^\"]+)\"").matcher(start.body()).results())
                .hasSizeGreaterThan(4)
                .allSatisfy(link -> assertThat(page("/" + link.group(1)).status())
                        .as(link.group(1))
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ig/", "/ig/index.html", "/ig/package.tgz"})
    void theGuideIsServed(String path) {
        assertThat(page(path).status()).isEqualTo(200);
    }

    @Test
    void thereIsNoPageWithAStackTrace() {
        Answer nowhere = page("/nowhere");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.body()).doesNotContain("Exception").doesNotContain("at org.");
    }
}
