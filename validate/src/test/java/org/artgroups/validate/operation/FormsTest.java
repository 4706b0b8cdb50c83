package org.artgroups.validate.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The operations that Parameters are held against")
class FormsTest {

    private final OperationMessages forms = new OperationMessages();

    @Test
    @DisplayName("are all that the guide has")
    void all() throws IOException {
        try (InputStream in = FormsTest.class.getResourceAsStream("/package.tgz")) {
            List<String> defined = NpmPackage.fromPackage(in).list("package").stream()
                    .filter(file -> file.startsWith("OperationDefinition-"))
                    .map(file -> file.replace("OperationDefinition-", "").replace(".json", ""))
                    .toList();

            assertThat(defined).hasSizeGreaterThan(10);
            assertThat(forms.all().stream()
                            .map(form -> form.definition().getIdPart())
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(defined);
        }
    }

    @Test
    @DisplayName("are known by name, id and canonical")
    void byName() {
        assertThat(ids(forms.named("$group-visit"))).containsExactly("group-visit");
        assertThat(ids(forms.named("https://w3id.org/art-groups/OperationDefinition/group-visit")))
                .containsExactly("group-visit");
        assertThat(ids(forms.named("due-list"))).containsExactlyInAnyOrder("due-list", "facility-due-list");
        assertThat(ids(forms.named("facility-due-list"))).containsExactly("facility-due-list");
        assertThat(forms.named("visit")).isEmpty();
    }

    @Test
    @DisplayName("are known by the URL of a request: by name, type, and whether it is of one resource")
    void byUrl() {
        assertThat(ids(forms.calledBy("Group/1/$group-visit"))).containsExactly("group-visit");
        assertThat(ids(forms.calledBy("https://example.org/fhir/Organization/1/$due-list?asOf=2026-03-04")))
                .containsExactly("facility-due-list");
        assertThat(ids(forms.calledBy("Patient/1/$eligibility"))).containsExactly("eligibility");
        assertThat(ids(forms.calledBy("Patient/$eligibility"))).containsExactly("cohort-eligibility");
        assertThat(ids(forms.calledBy("Group/1/$eligibility"))).containsExactly("group-eligibility");
        assertThat(forms.calledBy("Patient/1/$everything")).isEmpty();
        assertThat(forms.calledBy("Patient")).isEmpty();
    }

    private static List<String> ids(List<OperationMessage> found) {
        return found.stream()
                .map(form -> form.definition().getIdPart())
                .distinct()
                .toList();
    }
}
