package org.artgroups.client;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.client.apache.ApacheRestfulClientFactory;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.gclient.IOperation;
import ca.uhn.fhir.rest.gclient.IOperationUnnamed;
import ca.uhn.fhir.rest.gclient.IQuery;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.GroupEligibilityRequest;
import org.artgroups.fhir.eligibility.GroupEligibilityResponse;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.membership.DissolveRequest;
import org.artgroups.fhir.membership.DissolveResponse;
import org.artgroups.fhir.membership.MemberAddRequest;
import org.artgroups.fhir.membership.MemberAddResponse;
import org.artgroups.fhir.membership.MemberRemoveRequest;
import org.artgroups.fhir.membership.MemberRemoveResponse;
import org.artgroups.fhir.membership.MemberTransferRequest;
import org.artgroups.fhir.membership.MemberTransferResponse;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.fhir.membership.MembershipsRequest;
import org.artgroups.fhir.membership.MembershipsResponse;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.DueList;
import org.artgroups.fhir.register.DueListRequest;
import org.artgroups.fhir.register.DueListResponse;
import org.artgroups.fhir.register.PackList;
import org.artgroups.fhir.register.PackListRequest;
import org.artgroups.fhir.register.PackListResponse;
import org.artgroups.fhir.register.Register;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.register.SupplyNeed;
import org.artgroups.fhir.register.SupplyNeedRequest;
import org.artgroups.fhir.register.SupplyNeedResponse;
import org.artgroups.fhir.rotation.Rotation;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.rotation.RotationResponse;
import org.artgroups.fhir.tracing.TraceRequest;
import org.artgroups.fhir.tracing.TraceResponse;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.artgroups.fhir.tracing.TracingListResponse;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/**
 * A client of one ART Groups server. Immutable, so safe for use by many threads; keeps connections, so make one for each
 * server, keep it, and close it at the end.
 *
 * <p>A request is held to its operation's definition before it is sent. Every operation throws {@link ProblemException} if
 * the client or the server finds the request at fault, with all its faults; {@link ConflictException}, which is one, if
 * something else is on record; {@link RefusedException} if the server does not let the request in; {@link
 * TransportException} if nobody knows what happened, and the same request may be sent again.
 *
 * <p>Every operation here is safe to repeat, and is repeated by itself as {@link Retries} says after a connection that failed
 * or broke, and after 408, 429, 502, 503 and 504, no sooner than {@code Retry-After} allows. Of plain FHIR ({@link #fhir()}),
 * reads, searches and unconditional updates are; of everything else only what certainly did not arrive.
 *
 * <pre>{@code
 * ArtGroupsClient client = ArtGroupsClient.at(baseUrl).timeout(Duration.ofSeconds(10)).build();
 * GroupVisitRequest session = GroupVisit.of("Group/7")
 *         .on(LocalDate.of(2026, 3, 4))
 *         .facilitatedBy("Thandi")
 *         .present("Patient/1").screenedWell().refilled(tld(60))
 *         .absent("Patient/3", AbsenceReason.TRAVELLED)
 *         .build();
 * client.recordVisit("Group/7", session).members().forEach(member -> show(member.advice()));
 * }</pre>
 */
public final class ArtGroupsClient implements AutoCloseable {
    private static final String PATIENT = "Patient";
    private static final String GROUP = "Group";

    private final ClientConfig config;
    private final Wire wire;
    private final PlainHttp http;
    private final IGenericClient fhir;

    ArtGroupsClient(ClientConfig config) {
        this.config = config;
        this.wire = new Wire(config);
        this.http = new PlainHttp(wire, config);
        // a context of its own, as HAPI asks the context for the connection of every request
        FhirContext context = FhirContext.forR4();
        ApacheRestfulClientFactory factory = new ApacheRestfulClientFactory(context);
        context.setRestfulClientFactory(factory);
        // asking for the server's metadata before the first request would be one more thing to fail
        factory.setServerValidationMode(ServerValidationModeEnum.NEVER);
        factory.setHttpClient(wire);
        this.fhir = factory.newGenericClient(config.baseUrl());
        config.interceptors().forEach(fhir::registerInterceptor);
    }

    /** Starts a client of the server with this FHIR base URL. */
    public static ClientBuilder at(String baseUrl) {
        return new ClientBuilder(baseUrl);
    }

    /** What this client was made with. */
    public ClientConfig config() {
        return config;
    }

    /**
     * Says for which delivery models a client is eligible, and why.
     *
     * @param patientId {@code 12} or {@code Patient/12}
     */
    public EligibilityResponse eligibility(String patientId, EligibilityRequest request) {
        return call(id(PATIENT, patientId), Operations.ELIGIBILITY, Eligibility.REQUEST, request, Eligibility.RESPONSE);
    }

    /** Says whether a client is eligible for one model, by its canonical or key, as of a day. */
    public EligibilityResponse eligibility(String patientId, String model, LocalDate asOf) {
        return eligibility(patientId, new EligibilityRequest(model, asOf));
    }

    /** Says for which of all models a client is eligible today. */
    public EligibilityResponse eligibility(String patientId) {
        return eligibility(patientId, EligibilityRequest.everyModelToday());
    }

    /**
     * Holds every member of a group against the group's own model: who may stay, who should leave, and why.
     *
     * @param groupId {@code 7} or {@code Group/7}
     */
    public GroupEligibilityResponse groupEligibility(String groupId, GroupEligibilityRequest request) {
        return call(
                id(GROUP, groupId),
                Operations.GROUP_ELIGIBILITY,
                Eligibility.GROUP_REQUEST,
                request,
                Eligibility.GROUP_RESPONSE);
    }

    /** Counts many clients: how many have each outcome, and what stops the others. */
    public CohortEligibilityResponse countEligible(CohortEligibilityRequest request) {
        return call(
                PATIENT,
                Operations.COHORT_ELIGIBILITY,
                Eligibility.COHORT_REQUEST,
                request,
                Eligibility.COHORT_RESPONSE);
    }

    /**
     * Every single assessment of many clients, each read from the network when it is asked for: a country takes no more memory
     * than a clinic. To be closed; to close it early ends the answer.
     *
     * @return a stream that throws {@link TransportException} if the answer breaks off
     */
    public Stream<Assessment> assessments(CohortEligibilityRequest request) {
        Parameters body = checked(Eligibility.COHORT_REQUEST, request);
        return http.lines(
                http.post(
                        PATIENT + "/" + Operations.COHORT_ELIGIBILITY,
                        body,
                        Map.of(Constants.HEADER_ACCEPT, Constants.CT_FHIR_NDJSON)),
                ArtGroupsClient::assessment);
    }

    /** Asks about many clients and comes back for the answer; for questions that take longer than a connection lasts. */
    public CohortJob eligibilityLater(CohortEligibilityRequest request) {
        CloseableHttpResponse taken = http.post(
                PATIENT + "/" + Operations.COHORT_ELIGIBILITY,
                checked(Eligibility.COHORT_REQUEST, request),
                Map.of(Constants.HEADER_PREFER, Constants.HEADER_PREFER_RESPOND_ASYNC));
        org.apache.http.Header address = taken.getFirstHeader(Constants.HEADER_CONTENT_LOCATION);
        PlainHttp.text(taken);
        if (address == null) {
            throw new TransportException(
                    taken.getStatusLine().getStatusCode(),
                    "the server does not answer later",
                    new IllegalStateException("no " + Constants.HEADER_CONTENT_LOCATION));
        }
        return eligibilityJob(URI.create(address.getValue()));
    }

    /** The question that is answered at this address; asks nobody yet. */
    public CohortJob eligibilityJob(URI address) {
        return new CohortJob(http, address);
    }

    static Assessment assessment(Parameters line) {
        return Eligibility.RESPONSE.read(line).assessments().get(0);
    }

    /**
     * Records a session of a group, all of it or nothing. Sent again, it writes nothing and gives the first answer.
     *
     * @param groupId {@code 7} or {@code Group/7}
     * @throws ConflictException if it was recorded before with other content, and this is no correction
     */
    public GroupVisitResponse recordVisit(String groupId, GroupVisitRequest request) {
        String group = id(GROUP, groupId);
        refuse(GroupVisit.faults(request));
        Parameters answer = sent(group, Operations.GROUP_VISIT, GroupVisit.REQUEST.write(request));
        return Failures.read(() -> GroupVisit.RESPONSE.read(answer));
    }

    /**
     * Makes a client a member of a group. Sent again, it writes nothing and gives the same answer.
     *
     * @param groupId {@code 7} or {@code Group/7}
     */
    public MemberAddResponse addMember(String groupId, MemberAddRequest request) {
        return call(
                id(GROUP, groupId),
                Operations.MEMBER_ADD,
                Membership.MEMBER_ADD_REQUEST,
                request,
                Membership.MEMBER_ADD_RESPONSE);
    }

    /**
     * Ends a membership. Sent again, it writes nothing and gives the same answer.
     *
     * @param groupId {@code 7} or {@code Group/7}
     */
    public MemberRemoveResponse removeMember(String groupId, MemberRemoveRequest request) {
        return call(
                id(GROUP, groupId),
                Operations.MEMBER_REMOVE,
                Membership.MEMBER_REMOVE_REQUEST,
                request,
                Membership.MEMBER_REMOVE_RESPONSE);
    }

    /**
     * Moves a member to another group. Sent again, it writes nothing and gives the same answer.
     *
     * @param groupId the group to leave, {@code 7} or {@code Group/7}
     */
    public MemberTransferResponse transferMember(String groupId, MemberTransferRequest request) {
        return call(
                id(GROUP, groupId),
                Operations.MEMBER_TRANSFER,
                Membership.MEMBER_TRANSFER_REQUEST,
                request,
                Membership.MEMBER_TRANSFER_RESPONSE);
    }

    /**
     * Ends a group and the membership of all its members. Sent again, it writes nothing and gives the same answer.
     *
     * @param groupId {@code 7} or {@code Group/7}
     */
    public DissolveResponse dissolve(String groupId, DissolveRequest request) {
        return call(
                id(GROUP, groupId),
                Operations.DISSOLVE,
                Membership.DISSOLVE_REQUEST,
                request,
                Membership.DISSOLVE_RESPONSE);
    }

    /** Who was a member of which group on a day. */
    public MembershipsResponse memberships(MembershipsRequest request) {
        return call(
                GROUP,
                Operations.MEMBERSHIPS,
                Membership.MEMBERSHIPS_REQUEST,
                request,
                Membership.MEMBERSHIPS_RESPONSE);
    }

    /**
     * Whose turn it is to collect for a group, and who else has to be seen in time.
     *
     * @param groupId {@code 7} or {@code Group/7}
     */
    public RotationResponse rotation(String groupId, RotationRequest request) {
        return call(id(GROUP, groupId), Operations.ROTATION, Rotation.REQUEST, request, Rotation.RESPONSE);
    }

    /**
     * The register of a group's session, filled in before it: who is expected, what to hand out, what is due, and the key to
     * record the session under.
     *
     * @param groupId {@code 7} or {@code Group/7}
     */
    public RegisterResponse register(String groupId, RegisterRequest request) {
        return call(id(GROUP, groupId), Operations.REGISTER, Register.REQUEST, request, Register.RESPONSE);
    }

    /**
     * What to pack for a group's session: packs by member and in all, tubes for the blood that is due.
     *
     * @param groupId {@code 7} or {@code Group/7}
     */
    public PackListResponse packList(String groupId, PackListRequest request) {
        return call(id(GROUP, groupId), Operations.PACK_LIST, PackList.REQUEST, request, PackList.RESPONSE);
    }

    /**
     * What is due for the members of a group.
     *
     * @param groupId {@code 7} or {@code Group/7}
     */
    public DueListResponse dueList(String groupId, DueListRequest request) {
        return call(id(GROUP, groupId), Operations.DUE_LIST, DueList.REQUEST, request, DueList.RESPONSE);
    }

    /**
     * What is due for the members of all groups of a facility.
     *
     * @param organizationId {@code 3} or {@code Organization/3}
     */
    public DueListResponse facilityDueList(String organizationId, DueListRequest request) {
        return call(
                id("Organization", organizationId),
                Operations.FACILITY_DUE_LIST,
                DueList.FACILITY_REQUEST,
                request,
                DueList.FACILITY_RESPONSE);
    }

    /**
     * What a facility needs for the next sessions of its groups: medicines with their buffer, tubes.
     *
     * @param organizationId {@code 3} or {@code Organization/3}
     */
    public SupplyNeedResponse supplyNeed(String organizationId, SupplyNeedRequest request) {
        return call(
                id("Organization", organizationId),
                Operations.SUPPLY_NEED,
                SupplyNeed.REQUEST,
                request,
                SupplyNeed.RESPONSE);
    }

    /**
     * Who missed a session of a group, and where they stand; opens the Tasks by which they are traced if the request says so.
     *
     * @param groupId {@code 7} or {@code Group/7}
     */
    public TracingListResponse tracingList(String groupId, TracingListRequest request) {
        return call(id(GROUP, groupId), Operations.TRACING_LIST, Tracing.LIST_REQUEST, request, Tracing.LIST_RESPONSE);
    }

    /**
     * Who missed a session of any group of a facility.
     *
     * @param organizationId {@code 3} or {@code Organization/3}
     */
    public TracingListResponse facilityTracingList(String organizationId, TracingListRequest request) {
        return call(
                id("Organization", organizationId),
                Operations.FACILITY_TRACING_LIST,
                Tracing.FACILITY_REQUEST,
                request,
                Tracing.FACILITY_RESPONSE);
    }

    /**
     * Tells an attempt to find a client, and what came of it.
     *
     * @param taskId of the tracing, {@code 9} or {@code Task/9}
     */
    public TraceResponse trace(String taskId, TraceRequest request) {
        return call(id("Task", taskId), Operations.TRACE, Tracing.TRACE_REQUEST, request, Tracing.TRACE_RESPONSE);
    }

    /**
     * Stores a bundle of an EMR, all of it or nothing. One that is safe to repeat, as {@link EmrBundle} makes them, is
     * repeated like the operations here; another is not.
     *
     * @return the server's answer, entry by entry
     */
    public Bundle send(Bundle transaction) {
        return Failures.told(() -> {
            var sent = fhir.transaction().withBundle(transaction);
            return EmrBundle.repeatable(transaction)
                    ? sent.withAdditionalHeader(Errand.REPEATABLE, "true").execute()
                    : sent.execute();
        });
    }

    /**
     * Everything a search finds of one type, page by page as it is asked for.
     *
     * @param search as {@code client.fhir().search().forResource(Patient.class).where(...)}
     * @return a stream that throws as the operations here do
     */
    public <T extends Resource> Stream<T> all(Class<T> type, IQuery<?> search) {
        Pages<T> pages =
                new Pages<>(fhir, type, () -> search.returnBundle(Bundle.class).execute());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED), false);
    }

    /**
     * Any operation of the server for which there is no method here, by the codecs of its records. Repeated only if it
     * certainly did not arrive, unless there is a method for it here.
     *
     * @param on {@code Group/7}, or {@code Group} for one on a type
     * @param operation its name, {@code $register}
     */
    public <Q extends Record, A extends Record> A operation(
            String on, String operation, OperationCodec<Q> asked, Q request, OperationCodec<A> answered) {
        return call(on, operation, asked, request, answered);
    }

    /** The same server as plain FHIR, with HAPI's exceptions; through the same timeouts, repetitions and authorization. */
    public IGenericClient fhir() {
        return fhir;
    }

    /** Closes the connections. */
    @Override
    public void close() {
        try {
            wire.close();
        } catch (IOException gone) {
            // there is nobody to whom it would matter
        }
    }

    private static <T extends Record> Parameters checked(OperationCodec<T> codec, T request) {
        refuse(codec.faults(request));
        return codec.write(request);
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
    }

    private <Q extends Record, A extends Record> A call(
            String on, String operation, OperationCodec<Q> asked, Q request, OperationCodec<A> answered) {
        Parameters answer = sent(on, operation, checked(asked, request));
        return Failures.read(() -> answered.read(answer));
    }

    private Parameters sent(String on, String operation, Parameters request) {
        return Failures.told(() -> {
            IOperation any = fhir.operation();
            IOperationUnnamed of = on.contains("/") ? any.onInstance(on) : any.onType(on);
            return of.named(operation).withParameters(request).execute();
        });
    }

    private static String id(String type, String id) {
        IdType given = new IdType(id);
        if (given.getIdPart() == null
                || (given.hasResourceType() && !given.getResourceType().equals(type))) {
            throw new IllegalArgumentException("not the id of a " + type + ": " + id);
        }
        return type + "/" + given.getIdPart();
    }
}
