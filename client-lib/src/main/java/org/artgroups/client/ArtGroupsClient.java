package org.artgroups.client;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IClientInterceptor;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.IRestfulClientFactory;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityResponse;
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
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;

/**
 * A client of one ART Groups server. Immutable, so safe for use by many threads; costly to make, so make one for each
 * server and keep it.
 *
 * <p>Every operation throws {@link ProblemException} if the server finds the request at fault, with all its faults;
 * {@link RefusedException} if it does not let the request in; {@link TransportException} if nobody knows what happened,
 * and the same request may be sent again.
 *
 * <pre>{@code
 * ArtGroupsClient client = ArtGroupsClient.at(baseUrl).timeout(Duration.ofSeconds(10)).build();
 * GroupVisitRequest session = GroupVisit.session(system, key)
 *         .on(LocalDate.of(2026, 3, 4))
 *         .facilitatedBy("Thandi")
 *         .present("Patient/1").screenedWell().refilled(Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR, 60)
 *         .build();
 * client.recordVisit("Group/7", session).members().forEach(member -> show(member.advice()));
 * }</pre>
 */
public final class ArtGroupsClient {
    private final IGenericClient fhir;

    private ArtGroupsClient(IGenericClient fhir) {
        this.fhir = fhir;
    }

    /** Starts a client of the server with this FHIR base URL. */
    public static Builder at(String baseUrl) {
        return new Builder(baseUrl);
    }

    /**
     * Says for which delivery models a client is eligible, and why.
     *
     * @param patientId {@code 12} or {@code Patient/12}
     */
    public EligibilityResponse eligibility(String patientId, EligibilityRequest request) {
        Parameters answer =
                invoke(id("Patient", patientId), Operations.ELIGIBILITY, Eligibility.REQUEST.write(request));
        return Failures.read(() -> Eligibility.RESPONSE.read(answer));
    }

    /** Says whether a client is eligible for one model, by its canonical, as of a day. */
    public EligibilityResponse eligibility(String patientId, String model, LocalDate asOf) {
        return eligibility(patientId, new EligibilityRequest(model, asOf));
    }

    /** Says for which of all models a client is eligible today. */
    public EligibilityResponse eligibility(String patientId) {
        return eligibility(patientId, EligibilityRequest.everyModelToday());
    }

    /**
     * Records a session of a group, all of it or nothing. Sent again, it writes nothing and gives the first answer.
     *
     * @param groupId {@code 7} or {@code Group/7}
     * @throws ConflictException if it was recorded before with other content, and this is no correction
     */
    public GroupVisitResponse recordVisit(String groupId, GroupVisitRequest request) {
        Parameters answer = invoke(id("Group", groupId), Operations.GROUP_VISIT, GroupVisit.REQUEST.write(request));
        return Failures.read(() -> GroupVisit.RESPONSE.read(answer));
    }

    /**
     * Makes a client a member of a group. Sent again, it writes nothing and gives the same answer.
     *
     * @param groupId {@code 7} or {@code Group/7}
     */
    public MemberAddResponse addMember(String groupId, MemberAddRequest request) {
        Parameters answer =
                invoke(id("Group", groupId), Operations.MEMBER_ADD, Membership.MEMBER_ADD_REQUEST.write(request));
        return Failures.read(() -> Membership.MEMBER_ADD_RESPONSE.read(answer));
    }

    /**
     * Ends a membership. Sent again, it writes nothing and gives the same answer.
     *
     * @param groupId {@code 7} or {@code Group/7}
     */
    public MemberRemoveResponse removeMember(String groupId, MemberRemoveRequest request) {
        Parameters answer =
                invoke(id("Group", groupId), Operations.MEMBER_REMOVE, Membership.MEMBER_REMOVE_REQUEST.write(request));
        return Failures.read(() -> Membership.MEMBER_REMOVE_RESPONSE.read(answer));
    }

    /**
     * Moves a member to another group. Sent again, it writes nothing and gives the same answer.
     *
     * @param groupId the group to leave, {@code 7} or {@code Group/7}
     */
    public MemberTransferResponse transferMember(String groupId, MemberTransferRequest request) {
        Parameters answer = invoke(
                id("Group", groupId), Operations.MEMBER_TRANSFER, Membership.MEMBER_TRANSFER_REQUEST.write(request));
        return Failures.read(() -> Membership.MEMBER_TRANSFER_RESPONSE.read(answer));
    }

    /**
     * Ends a group and the membership of all its members. Sent again, it writes nothing and gives the same answer.
     *
     * @param groupId {@code 7} or {@code Group/7}
     */
    public DissolveResponse dissolve(String groupId, DissolveRequest request) {
        Parameters answer =
                invoke(id("Group", groupId), Operations.DISSOLVE, Membership.DISSOLVE_REQUEST.write(request));
        return Failures.read(() -> Membership.DISSOLVE_RESPONSE.read(answer));
    }

    /** The same server as plain FHIR, with HAPI's exceptions. */
    public IGenericClient fhir() {
        return fhir;
    }

    private Parameters invoke(IdType on, String operation, Parameters request) {
        return Failures.told(() -> fhir.operation()
                .onInstance(on)
                .named(operation)
                .withParameters(request)
                .execute());
    }

    private static IdType id(String type, String id) {
        IdType given = new IdType(id);
        if (given.getIdPart() == null
                || (given.hasResourceType() && !given.getResourceType().equals(type))) {
            throw new IllegalArgumentException("not the id of a " + type + ": " + id);
        }
        return new IdType(type, given.getIdPart());
    }

    /** What a client is made with. Mutable, for use by one thread. */
    public static final class Builder {
        private static final Duration PATIENCE = Duration.ofSeconds(30);

        private final String baseUrl;
        private final List<IClientInterceptor> interceptors = new ArrayList<>();
        private Duration timeout = PATIENCE;

        private Builder(String baseUrl) {
            this.baseUrl = baseUrl;
        }

        /** How long to wait for a connection, and then for each part of the answer; at least 1 ms. 30 s unless said. */
        public Builder timeout(Duration patience) {
            if (patience.toMillis() < 1) {
                throw new IllegalArgumentException("a timeout is at least 1 ms: " + patience);
            }
            timeout = patience;
            return this;
        }

        /** What every request goes through: HAPI's interceptors add a token, headers, compression. */
        public Builder through(IClientInterceptor interceptor) {
            interceptors.add(interceptor);
            return this;
        }

        /** The client. Connects to nothing yet. */
        public ArtGroupsClient build() {
            // a context of its own, as timeouts are set on the context's factory, for all who share it
            FhirContext context = FhirContext.forR4();
            IRestfulClientFactory factory = context.getRestfulClientFactory();
            // asking for the server's metadata before the first request would be one more thing to fail
            factory.setServerValidationMode(ServerValidationModeEnum.NEVER);
            int millis = Math.toIntExact(timeout.toMillis());
            factory.setConnectTimeout(millis);
            factory.setConnectionRequestTimeout(millis);
            factory.setSocketTimeout(millis);
            IGenericClient client = factory.newGenericClient(baseUrl);
            interceptors.forEach(client::registerInterceptor);
            return new ArtGroupsClient(client);
        }
    }
}
