package org.artgroups.fhir.operation;

import static org.artgroups.fhir.visit.GroupVisitRequest.Refill.tld;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.membership.EnrolmentOverride;
import org.artgroups.fhir.membership.MemberAddRequest;
import org.artgroups.fhir.membership.MemberRemoveRequest;
import org.artgroups.fhir.register.DueListRequest;
import org.artgroups.fhir.register.PackListRequest;
import org.artgroups.fhir.register.SupplyNeedRequest;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bean Validation of a request")
class BeanValidationTest {
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static List<String> violations(Record request) {
        return VALIDATOR.validate(request).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("has nothing to say of a good session")
    void good() {
        assertThat(violations(GroupVisit.of("Group/7")
                        .on(LocalDate.of(2026, 3, 4))
                        .facilitatedBy("Thandi")
                        .present("Patient/1")
                        .refilled(tld(90))
                        .buddy("Patient/2", "sister")
                        .absent("Patient/3", AbsenceReason.TRAVELLED)
                        .build()))
                .isEmpty();
    }

    @Test
    @DisplayName("tells every fault by its element, in the words of the server")
    void faults() {
        GroupVisitRequest session = GroupVisit.session("https://clinic.example/sessions", " ")
                .on(LocalDate.of(2026, 3, 4))
                .nextVisit(LocalDate.of(2026, 3, 4))
                .present("Patient/1")
                .weighed("700")
                .refilled(tld(90))
                .refilled(tld(0))
                .present("Practitioner/2")
                .collectedFor("Patient/${3}")
                .build();

        assertThat(violations(session))
                .containsExactly(
                        "collector: a member's refill was brought by the collector, and the session does not say who"
                                + " that was",
                        "facilitator: is required",
                        "member[0].refill[1].daysSupply: 0 is not between 1 and 366 d",
                        "member[0].weight: 700 is not between 0.5 and 300 kg",
                        "member[1].client: 'Practitioner/2' does not refer to a Patient",
                        "member[2].client: 'Patient/${3}' is not a reference such as Patient/123",
                        "nextVisit: 2026-03-04 is not after the session on 2026-03-04",
                        "session: is blank");
    }

    @Test
    @DisplayName("tells a repetition at fault by its index")
    void repetition() {
        GroupVisitRequest session = GroupVisit.of("7")
                .on(LocalDate.of(2026, 3, 4))
                .facilitatedBy("Thandi")
                .facilitatedBy("Patient/1")
                .present("Patient/1")
                .build();

        assertThat(violations(session))
                .singleElement()
                .asString()
                .startsWith("facilitator[1]: 'Patient/1' does not refer to a ");
    }

    @Test
    @DisplayName("holds every request to its definition")
    void everyRequest() throws IOException {
        try (Stream<Path> classes = Files.walk(Path.of("target/classes/org/artgroups/fhir"))) {
            List<String> requests = classes.map(file -> file.toString())
                    .filter(file -> file.endsWith("Request.class"))
                    .map(file -> file.replace("target/classes/", "")
                            .replace('/', '.')
                            .replaceFirst("\\.class$", ""))
                    .toList();
            assertThat(requests).hasSizeGreaterThan(15).allSatisfy(name -> assertThat(Class.forName(name))
                    .hasAnnotation(MatchesDefinition.class));
        }
    }

    @Test
    @DisplayName("holds the requests of the other operations to their definitions, too")
    void others() {
        assertThat(violations(new RotationRequest(null, null, 25, List.of())))
                .containsExactly("visits: 25 is not between 1 and 24 sessions");
        assertThat(violations(new SupplyNeedRequest(null, 13, null)))
                .containsExactly("sessions: 13 is not between 1 and 12 sessions");
        assertThat(violations(new PackListRequest(null))).isEmpty();
        assertThat(violations(new DueListRequest(null, List.of(), null))).isEmpty();
        assertThat(violations(new CohortEligibilityRequest("", null, null, null)))
                .containsExactly("model: has no value");
        assertThat(violations(new MemberAddRequest(
                        new Reference("Group/1"), null, new EnrolmentOverride(" ", new Reference()))))
                .hasSize(3);
        assertThat(violations(
                        new MemberRemoveRequest(new Reference("Patient/1"), null, LeavingReason.PREFERENCE, null)))
                .isEmpty();
    }
}
