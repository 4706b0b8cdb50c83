package org.artgroups.server.visit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.server.client.ClientReader;
import org.artgroups.server.model.DeliveryModel;
import org.artgroups.server.model.DeliveryModels;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The only reads of {@code $group-visit}. Thread-safe. */
@Component
class VisitReader {

    private final JdbcClient jdbc;
    private final DaoRegistry daos;
    private final DeliveryModels models;
    private final ClientReader clients;
    private final FhirContext fhirContext;
    private final String membersSql;

    VisitReader(
            JdbcClient jdbc, DaoRegistry daos, DeliveryModels models, ClientReader clients, FhirContext fhirContext) {
        this.jdbc = jdbc;
        this.daos = daos;
        this.models = models;
        this.clients = clients;
        this.fhirContext = fhirContext;
        try {
            membersSql =
                    new ClassPathResource("members.sql", VisitReader.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was recorded under this key before, if anything. */
    Optional<Earlier> earlier(Identifier session, RequestDetails caller) {
        record Row(String group, @Nullable String record) {}
        return jdbc.sql(
                        "select group_id, record from art.session where key_system is not distinct from :system and key_value = :value")
                .param("system", session.getSystem())
                .param("value", session.getValue())
                .query((row, n) -> new Row(row.getString("group_id"), row.getString("record")))
                .optional()
                .map(row -> {
                    if (row.record() == null) {
                        throw new ProblemException(
                                Problem.SESSION_CONFLICT,
                                "session",
                                "an Encounter that was not recorded by $group-visit has this key");
                    }
                    Binary binary = daos.getResourceDao(Binary.class).read(new IdType("Binary", row.record()), caller);
                    Parameters stored = fhirContext
                            .newJsonParser()
                            .parseResource(Parameters.class, new String(binary.getData(), StandardCharsets.UTF_8));
                    return new Earlier(
                            binary.getIdElement().getVersionIdPart(),
                            row.group(),
                            GroupVisit.REQUEST.read(part(stored, SessionRecord.REQUEST)),
                            GroupVisit.RESPONSE.read(part(stored, SessionRecord.RESPONSE)));
                });
    }

    private static Parameters part(Parameters stored, String name) {
        return (Parameters) stored.getParameter(name).getResource();
    }

    /**
     * The group, its members on the day, and whom the request means.
     *
     * @throws ProblemException if the group cannot hold sessions: it is not there or not active, it has no delivery model, or one this server does not know
     */
    VisitContext context(String groupId, GroupVisitRequest request, String sessionId, RequestDetails caller) {
        Group group = group(groupId, caller);
        if (group.hasActive() && !group.getActive()) {
            throw new ProblemException(Problem.GROUP_DISSOLVED, "", "the group is no longer active");
        }
        record Row(@Nullable String model, @Nullable Integer capacity) {}
        Row row = jdbc.sql("select model, capacity from art.care_group where id = :group")
                .param("group", groupId)
                .query((found, n) -> new Row(found.getString("model"), (Integer) found.getObject("capacity")))
                .optional()
                .orElse(new Row(null, null));
        if (row.model() == null) {
            throw new ProblemException(
                    Problem.GROUP_WITHOUT_MODEL, "", "the group does not say which delivery model it follows");
        }
        DeliveryModel model = models.find(row.model(), request.start().date())
                .orElseThrow(() -> new ProblemException(
                        Problem.UNKNOWN_MODEL,
                        "",
                        "the group follows " + row.model() + ", which this server does not have"));
        return new VisitContext(
                groupId, model, row.capacity(), members(groupId, request.start().date(), sessionId), clients(request));
    }

    private Group group(String id, RequestDetails caller) {
        try {
            return daos.getResourceDao(Group.class).read(new IdType("Group", id), caller);
        } catch (ResourceNotFoundException | ResourceGoneException e) {
            throw new ProblemException(Problem.UNKNOWN_GROUP, "", "Group/" + id + " is not known here");
        }
    }

    private Map<String, VisitContext.MemberContext> members(String groupId, LocalDate day, String sessionId) {
        Map<String, VisitContext.MemberContext> members = new LinkedHashMap<>();
        jdbc.sql(membersSql)
                .param("group", groupId)
                .param("day", day)
                .param("session", sessionId)
                .query((row, n) -> members.put(
                        row.getString("client"),
                        new VisitContext.MemberContext(
                                row.getObject("viral_load_date", LocalDate.class),
                                row.getString("prescription"),
                                row.getObject("valid_until", LocalDate.class),
                                row.getObject("last_visit_date", LocalDate.class),
                                Optional.ofNullable(row.getString("last_attendance"))
                                        .flatMap(Attendance::of)
                                        .orElse(null),
                                row.getInt("buddy_in_a_row"),
                                row.getBigDecimal("owed"))))
                .list();
        return members;
    }

    private Map<String, List<String>> clients(GroupVisitRequest request) {
        List<Reference> named = new ArrayList<>(
                request.members().stream().map(GroupVisitRequest.Member::client).toList());
        if (request.collector() != null) {
            named.add(request.collector());
        }
        return clients.find(named);
    }

    /** A resource that an earlier answer says was written; empty if somebody has deleted it since. */
    Optional<Resource> written(Reference reference, RequestDetails caller) {
        IdType id = new IdType(reference.getReference());
        try {
            return Optional.of(
                    (Resource) daos.getResourceDao(id.getResourceType()).read(id, caller));
        } catch (ResourceGoneException e) {
            return Optional.empty();
        }
    }
}
