package org.artgroups.fhir.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.eligibility.EligibilityResponse.FactValue;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Eligibility on the wire")
class EligibilityCodecTest {
    private static Map<String, String[]> query(String... namesAndValues) {
        Map<String, String[]> query = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return query;
    }

    @Test
    @DisplayName("a request comes back as it was sent")
    void request() {
        EligibilityRequest sent = new EligibilityRequest("urn:example:model|1", LocalDate.of(2026, 3, 4));

        assertThat(Eligibility.REQUEST.read(Eligibility.REQUEST.write(sent))).isEqualTo(sent);
    }

    @Test
    @DisplayName("a request without body asks for every model, today")
    void withoutBody() {
        assertThat(Eligibility.REQUEST.read(null)).isEqualTo(EligibilityRequest.everyModelToday());
        assertThat(Eligibility.REQUEST.read(new Parameters())).isEqualTo(EligibilityRequest.everyModelToday());
    }

    @Test
    @DisplayName("a query string says the same as a body")
    void queryString() {
        assertThat(Eligibility.REQUEST.readQuery(
                        query("model", "urn:example:model|1", "asOf", "2026-03-04", "_format", "json")))
                .isEqualTo(new EligibilityRequest("urn:example:model|1", LocalDate.of(2026, 3, 4)));
    }

    @Test
    @DisplayName("a query string's faults are told as those of a body, all at once")
    void queryStringFaults() {
        Map<String, String[]> query = query("asof", "2026-03-04", "model", " ");
        query.put("asOf", new String[] {"2026-03", "2026-04"});

        assertThatThrownBy(() -> Eligibility.REQUEST.readQuery(query))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.describe())
                                .isEqualTo(
                                        """
                                asof: is not a parameter; did you mean asOf?
                                model: is blank
                                asOf: at most 1, got 2
                                asOf: '2026-03' is not a date such as 2026-03-04"""));
        assertThatThrownBy(() -> Eligibility.REQUEST.readQuery(query("asOf", "yesterday")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.describe())
                        .isEqualTo("asOf: 'yesterday' is not a date such as 2026-03-04"));
        assertThatThrownBy(() -> Eligibility.REQUEST.readQuery(query("asOf", "")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.describe())
                        .isEqualTo("asOf: has no value"));
    }

    @Test
    @DisplayName("an operation whose parameters no text can say has no query string")
    void noQueryString() {
        assertThatThrownBy(() -> GroupVisit.REQUEST.readQuery(query("start", "2026-03-04")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("GroupVisitRequest has parameters that a query string cannot say");
    }

    @Test
    @DisplayName("an answer with everything in it comes back as it was sent")
    void response() {
        EligibilityResponse sent = new EligibilityResponse(List.of(new Assessment(
                new Reference("Patient/1"),
                "urn:example:model|2016.1",
                LocalDate.of(2026, 3, 4),
                EligibilityOutcome.UNKNOWN,
                List.of(new EligibilityResponse.ModelParameter("undetectableBelow", "50", "200")),
                new EligibilityResponse.ClinicianOverride(
                        true,
                        "changed for want of stock",
                        new Reference().setDisplay("Sister Mokoena"),
                        LocalDate.of(2026, 3, 1),
                        new Reference("Observation/2")),
                new Reference("Observation/3"),
                List.of(new CriterionResult(
                        "two-undetectable-viral-loads",
                        "two consecutive undetectable viral loads",
                        "%lastViralLoad < 50 and %previousViralLoad < 50",
                        Verdict.UNKNOWN,
                        List.of(
                                new FactValue(Fact.LAST_VIRAL_LOAD, "20 {copies}/mL", "< 20"),
                                new FactValue(Fact.PREVIOUS_VIRAL_LOAD, null, "no record")),
                        List.of(new Reference("Observation/1")),
                        "differentiated service delivery, South Africa",
                        List.of("record the viral load before the last one"))),
                List.of(new CriterionResult(
                        "viraemia",
                        "viraemia",
                        "%lastViralLoad >= 50",
                        Verdict.NOT_MET,
                        List.of(),
                        List.of(),
                        "club",
                        List.of())))));

        Parameters written = Eligibility.RESPONSE.write(sent);
        var parser = FhirContext.forR4Cached().newJsonParser();
        EligibilityResponse read = Eligibility.RESPONSE.read(
                parser.parseResource(Parameters.class, parser.encodeResourceToString(written)));

        assertThat(Eligibility.RESPONSE.differences(sent, read)).isEmpty();
        assertThat(Eligibility.RESPONSE.write(read).equalsDeep(written)).isTrue();
    }
}
