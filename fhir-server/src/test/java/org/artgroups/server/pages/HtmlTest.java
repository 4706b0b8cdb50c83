package org.artgroups.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.artgroups.server.Given;
import org.artgroups.server.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of the running server, read as HTML. */
abstract class HtmlTest extends ServerTest {

    /** Puts a group, its members and their records on record. */
    Given.Care given(Given.Care care) {
        Answer answer = post("", care.bundle());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return care;
    }

    HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(URI.create(root() + path)).header("Accept", "text/html,*/*;q=0.8");
    }

    /** A page that must be there. */
    Document open(String path) {
        return open(path, "en");
    }

    Document open(String path, String language) {
        Answer answer = send(page(path).header("Accept-Language", language).build());
        assertThat(answer.status()).as(path).isEqualTo(200);
        Document page = Jsoup.parse(answer.body(), root());
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    /** A form as a browser sends it. */
    Answer submit(String path, Map<String, String> fields) {
        return send(page(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
