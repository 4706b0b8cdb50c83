package org.artgroups.client;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.gclient.IQuery;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.GroupEligibilityRequest;
import org.artgroups.fhir.eligibility.GroupEligibilityResponse;
import org.artgroups.fhir.eligibility.UnmappedCodesRequest;
import org.artgroups.fhir.eligibility.UnmappedCodesResponse;
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
import org.hl7.fhir.r4.model.Resource;

/**
 * A client of one ART Groups server. Immutable, so safe for use by many threads; keeps connections, so make one for each
 * server, keep it, and close it at the end.
 *
 * <p>A request is held to its operation's definition before it is sent. Every operation throws {@link ProblemException} if
 * the client or the server finds the request at fault, with all its faults; {@link ConflictException}, which is one, if
 * something else is on record; {@link RefusedException} if the server does not let the request in; {@link
 * TransportException} if nobody knows what happened, and the same request may be sent again. An id is given as {@code 7} or
 * {@code Group/7}; one of another type throws {@link IllegalArgumentException}, and nothing is sent.
 *
 * <p>Every operation here is safe to repeat, and is repeated by itself as {@link Retries} says after a connection that failed
 * or broke, and after 408, 429, 502, 503 and 504, no sooner than {@code Retry-After} allows. Of plain FHIR ({@link #fhir()}),
 * reads, searches and unconditional updates are; of everything else only what certainly did not arrive.
 *
 * <p>The proxy and the certificates are those of the JVM ({@code https.proxyHost}, {@code javax.net.ssl.trustStore}). A thread
 * that is interrupted while a call pauses before it is repeated gets {@link TransportException}, and stays interrupted.
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

    private final ClientConfig config;
    private final RetryingHttpClient wire;
    private final IGenericClient fhir;
    private final Calls calls;
    private final Cohorts cohorts;

    ArtGroupsClient(ClientConfig config) {
        this.config = config;
        this.wire = new RetryingHttpClient(config);
        this.fhir = Calls.fhir(wire, config);
        this.calls = new Calls(fhir);
        this.cohorts = new Cohorts(new PlainHttp(wire, config));
    }

    /** Starts a client of the server with this FHIR base URL, such as {@code https://art.example/fhir}. */
    public static ClientBuilder at(String baseUrl) {
        return new ClientBuilder(baseUrl);
    }

    /** What this client was made with. */
    public ClientConfig config() {
        return config;
    }

    /** Says for which delivery models a client is eligible, and why. */
    public EligibilityResponse eligibility(String patientId, EligibilityRequest request) {
        String patient = Calls.id(PATIENT, patientId);
        return calls.make(patient, Eligibility.OPERATION, request);
    }

    /** Says whether a client is eligible for one model, by its canonical or key, as of a day. */
    public EligibilityResponse eligibility(String patientId, String model, LocalDate asOf) {
        return eligibility(patientId, new EligibilityRequest(model, asOf));
    }

    /** Says for which of all models a client is eligible today, by the server's calendar. */
    public EligibilityResponse eligibility(String patientId) {
        return eligibility(patientId, EligibilityRequest.everyModelToday());
    }

    /** Holds every member of a group against the group's own model: who may stay, who should leave, and why. */
    public GroupEligibilityResponse groupEligibility(String groupId, GroupEligibilityRequest request) {
        return calls.make(group(groupId), Eligibility.GROUP_OPERATION, request);
    }

    /** Counts many clients: how many have each outcome, and what stops the others. */
    public CohortEligibilityResponse countEligible(CohortEligibilityRequest request) {
        return calls.make(PATIENT, Eligibility.COHORT_OPERATION, request);
    }

    /** Counts the codes of records that nobody can read, of most clients first: what to map first. */
    public UnmappedCodesResponse unmappedCodes(UnmappedCodesRequest request) {
        return calls.make(PATIENT, Eligibility.UNMAPPED_CODES, request);
    }

    /**
     * Every single assessment of many clients, each read from the network when it is asked for: a country takes no more memory
     * than a clinic. To be closed; to close it early ends the answer.
     *
     * @return a stream for one thread, which throws {@link TransportException} if the answer breaks off: what came before it is
     *     good, and asking again begins anew
     */
    public Stream<Assessment> assessments(CohortEligibilityRequest request) {
        return cohorts.assessments(request);
    }

    /**
     * Asks about many clients and comes back for the answer; for questions that take longer than a connection lasts. Not
     * repeated once it may have arrived, as there would be two answers then.
     */
    public CohortJob eligibilityLater(CohortEligibilityRequest request) {
        return cohorts.later(request);
    }

    /** The question that is answered at this address; asks nobody yet. */
    public CohortJob eligibilityJob(URI address) {
        return cohorts.job(address);
    }

    /**
     * Records a session of a group, all of it or nothing. Sent again, it writes nothing and gives the first answer. Of a session
     * to be stored in part, {@link GroupVisitResponse#refused()} says who was left out and why.
     *
     * @throws ConflictException if it was recorded before with other content, and this is no correction
     */
    public GroupVisitResponse recordVisit(String groupId, GroupVisitRequest request) {
        return calls.make(group(groupId), GroupVisit.OPERATION, request, GroupVisit.faults(request));
    }

    /** Makes a client a member of a group. Sent again, it writes nothing and gives the same answer. */
    public MemberAddResponse addMember(String groupId, MemberAddRequest request) {
        return calls.make(group(groupId), Membership.MEMBER_ADD, request);
    }

    /** Ends a membership. Sent again, it writes nothing and gives the same answer. */
    public MemberRemoveResponse removeMember(String groupId, MemberRemoveRequest request) {
        return calls.make(group(groupId), Membership.MEMBER_REMOVE, request);
    }

    /** Moves a member from this group to the one in the request. Sent again, it writes nothing and gives the same answer. */
    public MemberTransferResponse transferMember(String groupId, MemberTransferRequest request) {
        return calls.make(group(groupId), Membership.MEMBER_TRANSFER, request);
    }

    /** Ends a group and the membership of all its members. Sent again, it writes nothing and gives the same answer. */
    public DissolveResponse dissolve(String groupId, DissolveRequest request) {
        return calls.make(group(groupId), Membership.DISSOLVE, request);
    }

    /** Who was a member of which group on a day. */
    public MembershipsResponse memberships(MembershipsRequest request) {
        return calls.make("Group", Membership.MEMBERSHIPS, request);
    }

    /** Whose turn it is to collect for a group, and who else has to be seen in time. */
    public RotationResponse rotation(String groupId, RotationRequest request) {
        return calls.make(group(groupId), Rotation.OPERATION, request);
    }

    /**
     * The register of a group's session, filled in before it: who is expected, what to hand out, what is due, and the key to
     * record the session under.
     */
    public RegisterResponse register(String groupId, RegisterRequest request) {
        return calls.make(group(groupId), Register.OPERATION, request);
    }

    /** What to pack for a group's session: packs by member and in all, tubes for the blood that is due. */
    public PackListResponse packList(String groupId, PackListRequest request) {
        return calls.make(group(groupId), PackList.OPERATION, request);
    }

    /** What is due for the members of a group. */
    public DueListResponse dueList(String groupId, DueListRequest request) {
        return calls.make(group(groupId), DueList.OPERATION, request);
    }

    /** What is due for the members of all groups of a facility, an Organization. */
    public DueListResponse facilityDueList(String organizationId, DueListRequest request) {
        return calls.make(facility(organizationId), DueList.FACILITY_OPERATION, request);
    }

    /**
     * What a facility, an Organization, needs for the next sessions of its groups: medicines with their buffer, tubes. Writes
     * SupplyRequests if the request says so, on one day the same however often.
     */
    public SupplyNeedResponse supplyNeed(String organizationId, SupplyNeedRequest request) {
        return calls.make(facility(organizationId), SupplyNeed.OPERATION, request);
    }

    /** Who missed a session of a group, and where they stand; opens the Tasks to trace them, once, if the request says so. */
    public TracingListResponse tracingList(String groupId, TracingListRequest request) {
        return calls.make(group(groupId), Tracing.LIST_OPERATION, request);
    }

    /** Who missed a session of any group of a facility, an Organization. */
    public TracingListResponse facilityTracingList(String organizationId, TracingListRequest request) {
        return calls.make(facility(organizationId), Tracing.FACILITY_OPERATION, request);
    }

    /**
     * Records an attempt to find a client, and what came of it, to the Task of the tracing. The same attempt sent again is not
     * another one: say its day, as without one it is that of the server when it comes.
     */
    public TraceResponse trace(String taskId, TraceRequest request) {
        String task = Calls.id("Task", taskId);
        return calls.make(task, Tracing.TRACE_OPERATION, request);
    }

    /**
     * Stores a bundle of an EMR, all of it or nothing. One that is safe to repeat, as {@link EmrBundle} makes them, is
     * repeated like the operations here; another is not.
     *
     * @return the server's answer, entry by entry
     */
    public Bundle send(Bundle transaction) {
        return Failures.translated(() -> {
            var sent = fhir.transaction().withBundle(transaction);
            return EmrBundle.repeatable(transaction)
                    ? sent.withAdditionalHeader(RequestInfo.REPEATABLE, "true").execute()
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
        return calls.make(on, operation, asked, request, answered);
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

    private static String group(String id) {
        return Calls.id("Group", id);
    }

    private static String facility(String id) {
        return Calls.id("Organization", id);
    }
}
