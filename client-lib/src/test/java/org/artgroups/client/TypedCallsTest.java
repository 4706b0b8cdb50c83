package org.artgroups.client;

import static org.artgroups.client.CannedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.artgroups.client.CannedServer.Sent;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.GroupEligibilityRequest;
import org.artgroups.fhir.eligibility.UnmappedCodesRequest;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.DissolvingReason;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.TracingMeans;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.membership.DissolveRequest;
import org.artgroups.fhir.membership.EnrolmentOverride;
import org.artgroups.fhir.membership.MemberAddRequest;
import org.artgroups.fhir.membership.MemberRemoveRequest;
import org.artgroups.fhir.membership.MemberTransferRequest;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.fhir.membership.MembershipsRequest;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.DueList;
import org.artgroups.fhir.register.DueListRequest;
import org.artgroups.fhir.register.PackList;
import org.artgroups.fhir.register.PackListRequest;
import org.artgroups.fhir.register.Register;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.SupplyNeed;
import org.artgroups.fhir.register.SupplyNeedRequest;
import org.artgroups.fhir.rotation.Rotation;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.tracing.TraceRequest;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers are the examples of the FHIR package. */
@DisplayName("A call of the client for an operation")
class TypedCallsTest {
    private static final Path EXAMPLES = Path.of("..", "profiles", "fsh-generated", "resources");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Reference CLIENT = new Reference("Patient/1");
    private static final EnrolmentOverride OVERRIDE =
            new EnrolmentOverride("known well", new Reference("Practitioner/9"));

    static Stream<Arguments> calls() {
        return Stream.of(
                of(
                        "Group/7/$eligibility",
                        "asOf=2026-03-04",
                        client -> client.groupEligibility("7", new GroupEligibilityRequest(DAY, null)),
                        "group-eligibility",
                        Eligibility.GROUP_RESPONSE),
                of(
                        "Group/7/$member-add",
                        "client=Patient/1 date=2026-03-04 override(reason=known well by=Practitioner/9)",
                        client -> client.addMember("Group/7", new MemberAddRequest(CLIENT, DAY, OVERRIDE)),
                        "member-add",
                        Membership.MEMBER_ADD_RESPONSE),
                of(
                        "Group/7/$member-remove",
                        "client=Patient/1 date=2026-03-04 reason=preference",
                        client -> client.removeMember(
                                "7", new MemberRemoveRequest(CLIENT, DAY, LeavingReason.PREFERENCE, null)),
                        "member-remove",
                        Membership.MEMBER_REMOVE_RESPONSE),
                of(
                        "Group/7/$member-transfer",
                        "client=Patient/1 date=2026-03-04 to=Group/8",
                        client -> client.transferMember(
                                "7", new MemberTransferRequest(CLIENT, DAY, null, new Reference("Group/8"))),
                        "member-transfer",
                        Membership.MEMBER_TRANSFER_RESPONSE),
                of(
                        "Group/7/$dissolve",
                        "date=2026-03-04 reason=merged",
                        client -> client.dissolve("7", new DissolveRequest(DAY, DissolvingReason.MERGED, null)),
                        "dissolve",
                        Membership.DISSOLVE_RESPONSE),
                of(
                        "Group/$memberships",
                        "client=Patient/1 asOf=2026-03-04",
                        client -> client.memberships(new MembershipsRequest("Patient/1", null, DAY)),
                        "memberships",
                        Membership.MEMBERSHIPS_RESPONSE),
                of(
                        "Group/7/$rotation",
                        "asOf=2026-03-04 visits=3 unavailable(client=Patient/1 until=2026-03-04)",
                        client -> client.rotation(
                                "7",
                                new RotationRequest(
                                        DAY, null, 3, List.of(new RotationRequest.Unavailable(CLIENT, null, DAY)))),
                        "rotation",
                        Rotation.RESPONSE),
                of(
                        "Group/7/$register",
                        "date=2026-03-04",
                        client -> client.register("7", new RegisterRequest(DAY, null, null)),
                        "register",
                        Register.RESPONSE),
                of(
                        "Group/7/$register",
                        "",
                        client -> client.register("7", RegisterRequest.NEXT),
                        "register",
                        Register.RESPONSE),
                of(
                        "Group/7/$pack-list",
                        "date=2026-03-04",
                        client -> client.packList("7", new PackListRequest(DAY)),
                        "pack-list",
                        PackList.RESPONSE),
                of(
                        "Patient/$unmapped-codes",
                        "asOf=2026-03-04 organization=3 count=20",
                        client -> client.unmappedCodes(new UnmappedCodesRequest(DAY, "3", 20)),
                        "unmapped-codes",
                        Eligibility.UNMAPPED_CODES.response()),
                of(
                        "Group/7/$due-list",
                        "asOf=2026-03-04 code=vl-due code=blood-due overdue=true",
                        client -> client.dueList(
                                "7", new DueListRequest(DAY, List.of(Advice.VL_DUE, Advice.BLOOD_DUE), true)),
                        "due-list",
                        DueList.RESPONSE),
                of(
                        "Organization/3/$due-list",
                        "",
                        client -> client.facilityDueList("3", new DueListRequest(null, List.of(), null)),
                        "due-list",
                        DueList.FACILITY_RESPONSE),
                of(
                        "Organization/3/$supply-need",
                        "asOf=2026-03-04 sessions=12 request=true",
                        client -> client.supplyNeed("Organization/3", new SupplyNeedRequest(DAY, 12, true)),
                        "supply-need",
                        SupplyNeed.RESPONSE),
                of(
                        "Group/7/$tracing-list",
                        "asOf=2026-03-04 lostAfter=90",
                        client -> client.tracingList("7", new TracingListRequest(DAY, 90, null)),
                        "tracing-list",
                        Tracing.LIST_RESPONSE),
                of(
                        "Organization/3/$tracing-list",
                        "open=true",
                        client -> client.facilityTracingList("3", new TracingListRequest(null, null, true)),
                        "tracing-list",
                        Tracing.FACILITY_RESPONSE),
                of(
                        "Task/9/$trace",
                        "date=2026-03-04 means=phone-call outcome=promised-to-return note=back on Monday",
                        client -> client.trace(
                                "9",
                                new TraceRequest(
                                        DAY,
                                        null,
                                        TracingMeans.PHONE_CALL,
                                        TracingOutcome.PROMISED_TO_RETURN,
                                        null,
                                        "back on Monday")),
                        "trace",
                        Tracing.TRACE_RESPONSE));
    }

    private static <A extends Record> Arguments of(
            String path, String sent, Function<ArtGroupsClient, A> call, String example, OperationCodec<A> answered) {
        return arguments(path, sent, call, example, answered);
    }

    private static ArtGroupsClient clientOf(CannedServer server) {
        return ArtGroupsClient.at(server.url())
                .retries(new Retries(2, Duration.ofMillis(1), Duration.ofMillis(2), 0))
                .build();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("calls")
    @DisplayName("sends what it is told, again after no answer, and tells what is answered")
    <A extends Record> void call(
            String path, String sent, Function<ArtGroupsClient, A> call, String example, OperationCodec<A> answered)
            throws IOException {
        Parameters shown =
                parameters(Files.readString(EXAMPLES.resolve("Parameters-example-" + example + "-response.json")));
        try (CannedServer server = CannedServer.inTurn(answer(503, "text/html", ""), answer(200, shown));
                ArtGroupsClient client = clientOf(server)) {
            A reported = call.apply(client);

            assertThat(answered.differences(answered.read(shown), reported)).isEmpty();
            assertThat(server.sent())
                    .extracting(Sent::line)
                    .containsExactly("POST /fhir/" + path, "POST /fhir/" + path);
            assertThat(server.sent())
                    .extracting(each -> said(parameters(each.body()).getParameter()))
                    .containsExactly(sent, sent);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("calls")
    @DisplayName("tells what the server finds wrong, by its element, and that it was refused where nothing is said")
    <A extends Record> void refused(
            String path, String sent, Function<ArtGroupsClient, A> call, String example, OperationCodec<A> answered) {
        ProblemException problem = new ProblemException(Problem.UNKNOWN_GROUP, "", "Group/7 is not known here");
        try (CannedServer server =
                        CannedServer.inTurn(answer(404, problem.toOutcome()), answer(403, "text/html", "<h1>no</h1>"));
                ArtGroupsClient client = clientOf(server)) {
            assertThat(catchThrowableOfType(() -> call.apply(client), ProblemException.class)
                            .faults())
                    .containsExactly(new Fault(Problem.UNKNOWN_GROUP, "", "Group/7 is not known here"));
            assertThat(catchThrowableOfType(() -> call.apply(client), RefusedException.class)
                            .status())
                    .isEqualTo(403);
            assertThat(server.sent()).hasSize(2);
        }
    }

    @Test
    @DisplayName("sends nothing that its definition does not allow, nor to an id of something else")
    void checkedBefore() {
        try (CannedServer server = CannedServer.answering(500, "text/html", "");
                ArtGroupsClient client = clientOf(server)) {
            assertThat(faults(() -> client.rotation("7", new RotationRequest(null, null, 25, List.of()))))
                    .containsExactly("visits: 25 is not between 1 and 24 sessions");
            assertThat(faults(() -> client.supplyNeed("3", new SupplyNeedRequest(null, 13, null))))
                    .containsExactly("sessions: 13 is not between 1 and 12 sessions");
            assertThat(faults(() -> client.tracingList("7", new TracingListRequest(null, 367, null))))
                    .containsExactly("lostAfter: 367 is not between 1 and 366 d");
            assertThat(faults(() -> client.facilityTracingList("3", new TracingListRequest(null, 0, null))))
                    .containsExactly("lostAfter: 0 is not between 1 and 366 d");
            assertThat(faults(() ->
                            client.trace("9", new TraceRequest(null, null, TracingMeans.PHONE_CALL, null, null, " "))))
                    .containsExactly("note: is blank");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.facilityDueList("Group/7", new DueListRequest(null, List.of(), null)))
                    .withMessage("not the id of a Organization: Group/7");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.packList("Organization/3", new PackListRequest(null)));
            assertThat(server.sent()).isEmpty();
        }
    }

    private static List<String> faults(ThrowingCallable call) {
        return catchThrowableOfType(call, ProblemException.class).faults().stream()
                .map(Fault::describe)
                .toList();
    }

    private static Parameters parameters(String json) {
        return FhirContext.forR4Cached().newJsonParser().parseResource(Parameters.class, json);
    }

    /** Parameters as a line: names and values, parts in parentheses. */
    private static String said(List<ParametersParameterComponent> parameters) {
        return String.join(
                " ",
                parameters.stream()
                        .map(each -> each.getName()
                                + (each.hasPart() ? "(" + said(each.getPart()) + ")" : "=" + value(each)))
                        .toList());
    }

    private static String value(ParametersParameterComponent parameter) {
        return parameter.getValue() instanceof Reference reference
                ? reference.getReference()
                : parameter.getValue().primitiveValue();
    }
}
