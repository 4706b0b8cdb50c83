package org.artgroups.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.testing.FakeArtGroups.RecordedVisit;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Everything a fake server knows. Resources go in and come out as copies. Safe for use by many threads. */
final class Store {
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Map<String, Told> visits = new LinkedHashMap<>();
    private final Map<String, Opinion> opinions = new LinkedHashMap<>();

    /** A session, and what was answered first. */
    record Told(String group, GroupVisitRequest request, GroupVisitResponse response) {}

    /** What a test said of a client and a model. */
    record Opinion(EligibilityOutcome outcome, String criterion) {}

    /** Does several things as one. */
    synchronized <T> T atOnce(Supplier<T> change) {
        return change.get();
    }

    synchronized void put(Resource resource) {
        String key = key(resource.fhirType(), resource.getIdElement().getIdPart());
        Resource before = resources.get(key);
        Resource copy = resource.copy();
        copy.setId(key);
        if (before == null || !copy.equalsDeep(withoutMeta(before))) {
            int version = before == null ? 1 : Integer.parseInt(before.getMeta().getVersionId()) + 1;
            copy.getMeta().setVersionId(Integer.toString(version));
            resources.put(key, copy);
        }
    }

    private static Resource withoutMeta(Resource stored) {
        Resource copy = stored.copy();
        copy.setMeta(null);
        return copy;
    }

    synchronized <T extends Resource> @Nullable T get(Class<T> type, String id) {
        Resource found = resources.get(key(type.getSimpleName(), id));
        return found == null ? null : type.cast(found.copy());
    }

    synchronized Optional<Resource> get(String type, String id) {
        return Optional.ofNullable(resources.get(key(type, id))).map(Resource::copy);
    }

    synchronized List<Resource> all(String type) {
        return resources.values().stream()
                .filter(resource -> resource.fhirType().equals(type))
                .map(Resource::copy)
                .toList();
    }

    private static String key(String type, String id) {
        return type + "/" + id;
    }

    synchronized void say(String client, String model, Opinion opinion) {
        opinions.put(client + " " + model, opinion);
    }

    synchronized @Nullable Opinion opinion(String client, String model) {
        return opinions.get(client + " " + model);
    }

    /** The models of which something was said for a client. */
    synchronized List<String> modelsOf(String client) {
        return opinions.keySet().stream()
                .filter(each -> each.startsWith(client + " "))
                .map(each -> each.substring(client.length() + 1))
                .toList();
    }

    synchronized boolean knowsModel(String model) {
        return opinions.keySet().stream().anyMatch(each -> each.endsWith(" " + model))
                || all("Group").stream().anyMatch(group -> model.equals(Memberships.model((Group) group)));
    }

    synchronized @Nullable Told visit(String key) {
        return visits.get(key);
    }

    synchronized int record(String key, Told told) {
        visits.put(key, told);
        return visits.size();
    }

    synchronized List<RecordedVisit> visits() {
        return visits.values().stream()
                .map(told -> new RecordedVisit(told.group(), told.request()))
                .toList();
    }

    synchronized List<String> members(String group, LocalDate day) {
        Group stored = get(Group.class, group);
        return stored == null
                ? List.of()
                : stays(stored)
                        .filter(stay -> stay.holds(day))
                        .map(Stay::client)
                        .distinct()
                        .toList();
    }

    /** The memberships of a group, ended ones as well. */
    static Stream<Stay> stays(Group group) {
        return group.getMember().stream()
                .map(member -> new Stay(
                        new IdType(member.getEntity().getReference()).getIdPart(),
                        day(member, each -> each.getPeriod().getStartElement()),
                        day(member, each -> each.getPeriod().getEndElement()),
                        member));
    }

    private static @Nullable LocalDate day(
            GroupMemberComponent member, Function<GroupMemberComponent, BaseDateTimeType> of) {
        String text = of.apply(member).getValueAsString();
        return text == null
                ? null
                : LocalDate.parse(text.substring(0, LocalDate.EPOCH.toString().length()));
    }

    /** A membership; both days belong to it. */
    record Stay(String client, @Nullable LocalDate since, @Nullable LocalDate until, GroupMemberComponent member) {
        boolean holds(LocalDate day) {
            return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
        }
    }

    /** The ids of the clients that a reference or identifier means. */
    synchronized List<String> clients(Reference named) {
        if (named.hasReference()) {
            String id = new IdType(named.getReference()).getIdPart();
            return get(Patient.class, id) == null ? List.of() : List.of(id);
        }
        Identifier wanted = named.getIdentifier();
        List<String> found = new ArrayList<>();
        for (Resource patient : all("Patient")) {
            boolean same = ((Patient) patient)
                    .getIdentifier().stream()
                            .anyMatch(each -> Objects.equals(each.getSystem(), wanted.getSystem())
                                    && Objects.equals(each.getValue(), wanted.getValue()));
            if (same) {
                found.add(patient.getIdElement().getIdPart());
            }
        }
        return found;
    }

    /** How a request names a client, for messages. */
    static String named(Reference client) {
        return client.hasReference()
                ? client.getReference()
                : client.getIdentifier().getSystem() + "|"
                        + client.getIdentifier().getValue();
    }
}
