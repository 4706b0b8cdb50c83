package org.artgroups.server.membership;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.ObservationKind;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.membership.MemberAddResponse;
import org.artgroups.fhir.membership.RecordedOverride;
import org.artgroups.server.Profiled;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A clinician's decision on record")
class RecordedOverrideTest extends MembershipTest {

    private String club = "";
    private String a = "";

    @BeforeEach
    void anEmptyClub() {
        club = unique("club");
        a = unique("a");
        given(aClub(club).bundle());
    }

    private String decided(String day, boolean eligible) {
        Observation decision = new Observation();
        decision.setId(unique("decision"));
        decision.getMeta().addProfile(Profiles.ELIGIBILITY_OVERRIDE);
        decision.addExtension(
                Extensions.DELIVERY_MODEL, new CanonicalType(Canonicals.BASE + "/PlanDefinition/hcw-managed-group"));
        decision.setStatus(Observation.ObservationStatus.FINAL)
                .setCode(ObservationKind.ELIGIBILITY_OVERRIDE.concept())
                .setSubject(new Reference("Patient/" + a))
                .setEffective(new DateTimeType(day))
                .setValue(new BooleanType(eligible))
                .addPerformer(new Reference().setDisplay("Sister Mokoena"));
        decision.addNote().setText("seen on paper");
        Profiled.isValid(decision);
        client().update().resource(decision).execute();
        return "Observation/" + decision.getIdElement().getIdPart();
    }

    @Test
    @DisplayName("that the client may join lets them in; answer and enrolment say whose it was, also when sent again")
    void letsIn() {
        given(aClient(a).bundle());
        String decision = decided("2026-03-01", true);

        MemberAddResponse answer = added(club, a, DAY);

        assertThat(answer.outcome()).isNotEqualTo(EligibilityOutcome.ELIGIBLE);
        assertThat(answer.criteria()).isNotEmpty();
        for (MemberAddResponse reported : new MemberAddResponse[] {answer, added(club, a, DAY)}) {
            RecordedOverride override = Objects.requireNonNull(reported.override());
            assertThat(override.reason()).isEqualTo("seen on paper");
            assertThat(override.by().getDisplay()).isEqualTo("Sister Mokoena");
            assertThat(Objects.requireNonNull(override.record()).getReference()).isEqualTo(decision);
        }
        Profiled.isValid(stored(answer.enrolment()));
    }

    @Test
    @DisplayName("made after the day lets nobody in")
    void later() {
        given(aClient(a).bundle());
        decided("2026-03-05", true);

        assertThat(diagnostics(add(club, adding(a, DAY))))
                .isNotEmpty()
                .allMatch(text -> text.startsWith("client: not "));
    }

    @Test
    @DisplayName(
            "that the client may not join keeps them out, whatever the rules say, unless the request brings another")
    void keepsOut() {
        given(eligible(a).bundle());
        decided("2026-03-01", true);
        String no = decided("2026-03-02", false);

        assertRefused(
                add(club, adding(a, DAY)),
                422,
                "client: a clinician decided on 2026-03-02 that the client may not join: " + no);
        MemberAddResponse answer = added(add(club, overriding(a, DAY)));
        RecordedOverride override = Objects.requireNonNull(answer.override());
        assertThat(override.reason()).isEqualTo(DECIDED.reason());
        assertThat(override.record()).isNull();
        assertThat(answer.outcome()).isEqualTo(EligibilityOutcome.ELIGIBLE);
    }

    @Test
    @DisplayName("that was not needed is not told")
    void notNeeded() {
        given(eligible(a).bundle());
        decided("2026-03-01", true);

        assertThat(added(club, a, DAY).override()).isNull();
    }
}
