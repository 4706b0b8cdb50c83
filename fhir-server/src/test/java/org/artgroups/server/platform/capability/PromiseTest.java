package org.artgroups.server.platform.capability;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;
import java.util.TreeSet;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What the capability statement promises")
class PromiseTest extends ServerTest {

    /** HAPI has these wherever it has definitions. */
    private static final Set<String> ALWAYS = Set.of("url", "_id", "_lastUpdated");

    @Autowired
    private OfferedCapabilities offered;

    @Autowired
    private ISearchParamRegistry registry;

    private CapabilityStatement metadata() {
        return read(CapabilityStatement.class, get("/metadata"));
    }

    @Test
    @DisplayName("is what is indexed and what /metadata says: no type more, no search parameter more, none less")
    void promiseIndexMetadata() {
        CapabilityStatement statement = offered.statement();

        assertThat(metadata().getRestFirstRep().getResource())
                .extracting(CapabilityStatementRestResourceComponent::getType)
                .containsExactlyElementsOf(statement.getRestFirstRep().getResource().stream()
                        .map(CapabilityStatementRestResourceComponent::getType)
                        .toList());
        for (String type : offered.types()) {
            Set<String> indexed = new TreeSet<>(registry.getActiveSearchParams(type, SearchParamLookupContextEnum.INDEX)
                    .getSearchParamNames());
            indexed.removeAll(ALWAYS);
            Set<String> promised = new TreeSet<>(offered.indexed(type));
            promised.removeAll(ALWAYS);
            if (type.equals("SearchParameter")) {
                // which HAPI searches for itself by more
                assertThat(indexed).containsAll(promised);
            } else {
                assertThat(indexed).as(type).isEqualTo(promised);
            }
        }
    }

    @Test
    @DisplayName("says in /metadata no address, and nothing that is not offered, in less than 300 kB")
    void metadataIsTrue() {
        Answer answer = get("/metadata");
        Answer ofAnother = send(HttpRequest.newBuilder(URI.create(base() + "/metadata"))
                .header("X-Forwarded-Host", "elsewhere.example")
                .build());

        assertThat(answer.body().length()).isLessThan(300_000);
        assertThat(answer.body()).doesNotContain("expunge", "reindex", "Subscription", "$merge", "hapi");
        assertThat(ofAnother.body()).doesNotContain("elsewhere.example");
        assertThat(metadata().getRestFirstRep().getResource())
                .allSatisfy(resource ->
                        assertThat(resource.getConditionalDelete()).isEqualTo(ConditionalDeleteStatus.NOTSUPPORTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/$expunge",
                "/$reindex",
                "/$mark-all-resources-for-reindexing",
                "/Patient/x/$expunge",
                "/Patient/x/$merge-all"
            })
    @DisplayName("leaves out what HAPI has beside it: that is refused")
    void notOffered(String operation) {
        assertThat(post(operation, "{\"resourceType\":\"Parameters\"}").status())
                .isBetween(400, 405);
    }

    @Test
    @DisplayName("leaves out types that nobody here needs: they are refused, and not half kept")
    void otherTypes() {
        assertThat(post("/Subscription", "{\"resourceType\":\"Subscription\"}").status())
                .isEqualTo(404);
        assertThat(get("/VisionPrescription").status()).isEqualTo(404);
    }
}
