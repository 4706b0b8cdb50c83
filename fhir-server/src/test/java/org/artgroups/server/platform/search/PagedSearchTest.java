package org.artgroups.server.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A search of several pages")
class PagedSearchTest extends ServerTest {

    private static final int MANY = 60;

    /** Writes observations that no sort can tell from each other. */
    private void write(String code, int from, int to) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (int i = from; i < to; i++) {
            Observation observation = new Observation();
            observation.setId(code + "-" + i);
            observation.setStatus(ObservationStatus.FINAL).setEffective(new DateTimeType("2026-01-02"));
            observation.getCode().addCoding().setSystem("urn:x").setCode(code);
            bundle.addEntry()
                    .setResource(observation)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl("Observation/" + code + "-" + i);
        }
        Answer answer = post("", bundle);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&_sort=date",
                "&_sort=-date",
                "&_sort=_lastUpdated",
                "&_sort=status,-_lastUpdated",
                "&_sort=_id",
                "&_sort=subject"
            })
    @DisplayName("has each resource once, however it is sorted and whatever is written meanwhile")
    void everyOneOnce(String sort) {
        String code = unique("page");
        write(code, 0, MANY);
        List<String> seen = new ArrayList<>();
        String path = "/Observation?code=" + code + sort + "&_count=7";
        int pages = 0;
        while (path != null) {
            Answer answer = get(path);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            Bundle page = read(Bundle.class, answer);
            assertThat(page.getTotal()).isEqualTo(MANY);
            page.getEntry().forEach(entry -> seen.add(entry.getResource().getIdPart()));
            path = page.getLink("next") == null
                    ? null
                    : page.getLink("next").getUrl().substring(base().length());
            if (++pages == 2) {
                write(code, MANY, MANY + 3);
            }
        }

        assertThat(seen).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(pages).isEqualTo(9);
    }

    @Test
    @DisplayName("tells its pages to nobody who asks another search, and says when they are gone")
    void pagesOfAnotherSearch() {
        String code = unique("page");
        write(code, 0, 5);
        String next = read(Bundle.class, get("/Observation?code=" + code + "&_count=2"))
                .getLink("next")
                .getUrl()
                .substring(base().length());

        assertThat(get(next.replace("code=" + code, "code=other")).status()).isEqualTo(410);
        assertThat(get(next).status()).isEqualTo(200);
    }
}
