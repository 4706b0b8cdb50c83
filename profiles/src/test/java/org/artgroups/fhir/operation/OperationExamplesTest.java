package org.artgroups.fhir.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.fhir.register.DueList;
import org.artgroups.fhir.register.PackList;
import org.artgroups.fhir.register.Register;
import org.artgroups.fhir.register.SupplyNeed;
import org.artgroups.fhir.rotation.Rotation;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.visit.GroupVisit;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The examples of operations in the FHIR package")
class OperationExamplesTest {
    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("example-eligibility-response", Eligibility.RESPONSE),
                Arguments.of("example-member-add-request", Membership.MEMBER_ADD_REQUEST),
                Arguments.of("example-member-add-response", Membership.MEMBER_ADD_RESPONSE),
                Arguments.of("example-group-visit-request", GroupVisit.REQUEST),
                Arguments.of("example-group-eligibility-response", Eligibility.GROUP_RESPONSE),
                Arguments.of("example-unmapped-codes-response", Eligibility.UNMAPPED_CODES.response()),
                Arguments.of("example-cohort-eligibility-response", Eligibility.COHORT_RESPONSE),
                Arguments.of("example-member-remove-request", Membership.MEMBER_REMOVE_REQUEST),
                Arguments.of("example-member-remove-response", Membership.MEMBER_REMOVE_RESPONSE),
                Arguments.of("example-member-transfer-request", Membership.MEMBER_TRANSFER_REQUEST),
                Arguments.of("example-member-transfer-response", Membership.MEMBER_TRANSFER_RESPONSE),
                Arguments.of("example-dissolve-request", Membership.DISSOLVE_REQUEST),
                Arguments.of("example-dissolve-response", Membership.DISSOLVE_RESPONSE),
                Arguments.of("example-memberships-response", Membership.MEMBERSHIPS_RESPONSE),
                Arguments.of("example-group-memberships-response", Membership.MEMBERSHIPS_RESPONSE),
                Arguments.of("example-transfer-out-request", Membership.MEMBER_REMOVE_REQUEST),
                Arguments.of("example-rotation-response", Rotation.RESPONSE),
                Arguments.of("example-pack-list-response", PackList.RESPONSE),
                Arguments.of("example-due-list-response", DueList.RESPONSE),
                Arguments.of("example-facility-due-list-response", DueList.FACILITY_RESPONSE),
                Arguments.of("example-supply-need-response", SupplyNeed.RESPONSE),
                Arguments.of("example-register-response", Register.RESPONSE),
                Arguments.of("example-tracing-list-response", Tracing.LIST_RESPONSE),
                Arguments.of("example-trace-request", Tracing.TRACE_REQUEST),
                Arguments.of("example-trace-response", Tracing.TRACE_RESPONSE),
                Arguments.of("example-group-visit-response", GroupVisit.RESPONSE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("say what the codecs read, and nothing that they lose")
    <T extends Record> void readable(String id, OperationCodec<T> codec) throws IOException {
        Path file = Path.of("fsh-generated", "resources", "Parameters-" + id + ".json");
        Parameters example =
                FhirContext.forR4Cached().newJsonParser().parseResource(Parameters.class, Files.readString(file));

        T read = codec.read(example);

        assertThat(codec.differences(read, codec.read(codec.write(read)))).isEmpty();
        assertThat(count(codec.write(read))).isEqualTo(count(example));
    }

    private static long count(Parameters parameters) {
        return parameters.getParameter().stream()
                .mapToLong(parameter -> 1 + parameter.getPart().size())
                .sum();
    }
}
