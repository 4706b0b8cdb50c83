package org.artgroups.server.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Every vignette of profiles/src/test/vignettes")
class VignettesTest extends ServerTest {

    private static final Path FILE = Path.of("../profiles/src/test/vignettes/eligibility.csv");
    private static final int AT_A_TIME = 50;

    @Autowired
    private DeliveryModels models;

    private record Vignette(
            String id, String story, String records, String model, String asOf, String criterion, String verdict) {}

    @Test
    @DisplayName("is answered as a clinician reads it")
    void answeredAsRead() throws IOException {
        List<Vignette> vignettes = vignettes("vignette");
        store(vignettes, List.of());

        List<String> wrong = new ArrayList<>();
        for (Vignette vignette : vignettes) {
            String said = verdict(vignette);
            if (!said.equals(vignette.verdict())) {
                wrong.add(vignette.story() + " | " + vignette.records() + " | " + vignette.criterion() + ": "
                        + vignette.verdict() + " is right, said " + said);
            }
        }
        assertThat(vignettes).hasSizeGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("is never answered with eligible because of records that nobody can read")
    void unreadNeverMakesEligible() throws IOException {
        List<Vignette> vignettes = vignettes("unread");
        List<String> more = List.of(
                "obs urn:example:emr|Q1 = true on 2026-11-20",
                "obs urn:example:emr|Q2 = \"something\" on 2026-11-21",
                "obs urn:example:emr|Q3 = 7 on 2026-11-22",
                "has urn:example:emr|D1 since 2026-11-01",
                "on urn:example:emr|M1 since 2026-11-01");
        store(vignettes, more);

        List<String> wrong = new ArrayList<>();
        for (Vignette vignette : vignettes) {
            Assessment assessment = assessment(vignette);
            if (assessment.outcome() == EligibilityOutcome.ELIGIBLE) {
                wrong.add(vignette.story());
            }
            String said = of(assessment, vignette.criterion());
            boolean gained =
                    said.equals(Verdict.MET.code()) && !vignette.verdict().equals(Verdict.MET.code());
            if (gained && !vignette.criterion().isEmpty()) {
                wrong.add(vignette.story() + ": " + vignette.criterion() + " became met");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<Vignette> vignettes(String prefix) throws IOException {
        List<Vignette> vignettes = new ArrayList<>();
        List<String> lines = Files.readAllLines(FILE);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = cells(line);
            vignettes.add(new Vignette(unique(prefix), cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
        }
        return vignettes;
    }

    /** A cell that has quotation marks in it stands in quotation marks, and doubles them. */
    private static String[] cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ';' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells.toArray(String[]::new);
    }

    private void store(List<Vignette> vignettes, List<String> more) {
        for (int from = 0; from < vignettes.size(); from += AT_A_TIME) {
            Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
            for (Vignette vignette : vignettes.subList(from, Math.min(from + AT_A_TIME, vignettes.size()))) {
                String records =
                        more.isEmpty() ? vignette.records() : vignette.records() + " + " + String.join(" + ", more);
                for (Resource resource : VignetteRecords.of(vignette.id(), records)) {
                    bundle.addEntry()
                            .setResource(resource)
                            .getRequest()
                            .setMethod(Bundle.HTTPVerb.PUT)
                            .setUrl(resource.fhirType() + "/"
                                    + resource.getIdElement().getIdPart());
                }
            }
            Answer answer = post("", bundle);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
    }

    private String verdict(Vignette vignette) {
        return of(assessment(vignette), vignette.criterion());
    }

    private static String of(Assessment assessment, String criterion) {
        return criterion.isEmpty()
                ? assessment.outcome().code()
                : assessment.criteria().stream()
                        .filter(each -> each.code().equals(criterion))
                        .map(each -> each.verdict().code())
                        .findFirst()
                        .orElse("no such criterion");
    }

    private Assessment assessment(Vignette vignette) {
        String canonical = models.all().stream()
                .filter(model -> model.key().equals(vignette.model()))
                .map(DeliveryModel::canonical)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(vignette.model()));
        Answer answer = get("/Patient/" + vignette.id() + "/$eligibility?asOf=" + vignette.asOf() + "&model="
                + URLEncoder.encode(canonical, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Eligibility.RESPONSE
                .read(read(Parameters.class, answer))
                .assessments()
                .get(0);
    }
}
