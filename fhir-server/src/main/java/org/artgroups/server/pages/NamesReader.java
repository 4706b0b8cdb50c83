package org.artgroups.server.pages;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.pages.GroupRow.Facility;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people, groups and facilities are called: one search for all of a kind. Thread-safe. */
@Component
class NamesReader {

    private final JdbcClient jdbc;
    private final DaoRegistry daos;

    NamesReader(JdbcClient jdbc, DaoRegistry daos) {
        this.jdbc = jdbc;
        this.daos = daos;
    }

    /**
     * What a group is called, and the facility that runs it.
     *
     * @param facility null if the group does not say
     */
    record GroupNames(String name, @Nullable Facility facility) {}

    /** By id of the Group. */
    Map<String, GroupNames> groups(Collection<String> ids, RequestDetails caller) {
        List<Group> groups = read(Group.class, ids, caller);
        Map<String, String> facilities = facilities(
                groups.stream()
                        .map(group -> facility(group))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                caller);
        Map<String, GroupNames> names = new HashMap<>();
        for (Group group : groups) {
            String facility = facility(group);
            names.put(
                    id(group),
                    new GroupNames(
                            group.hasName() ? group.getName() : id(group),
                            facility == null
                                    ? null
                                    : new Facility(facility, facilities.getOrDefault(facility, facility))));
        }
        return names;
    }

    /**
     * A facility.
     *
     * @throws ProblemException if there is none of this id
     */
    Facility facility(String id, RequestDetails caller) {
        Organization found = read(Organization.class, List.of(id), caller).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        List.of(Fault.unknown(Problem.UNKNOWN_FACILITY, "", "Organization/" + id))));
        return new Facility(id, found.hasName() ? found.getName() : id);
    }

    private Map<String, String> facilities(Collection<String> ids, RequestDetails caller) {
        return read(Organization.class, ids, caller).stream()
                .filter(Organization::hasName)
                .collect(Collectors.toMap(NamesReader::id, Organization::getName));
    }

    private static @Nullable String facility(Group group) {
        return "Organization"
                        .equals(group.getManagingEntity().getReferenceElement().getResourceType())
                ? group.getManagingEntity().getReferenceElement().getIdPart()
                : null;
    }

    /** What each is called, in their order: by its own words, else by its name on record, else by the reference. */
    List<String> called(List<Reference> references, RequestDetails caller) {
        Map<String, String> known = new HashMap<>();
        read(Practitioner.class, ids("Practitioner", references), caller).forEach(person -> person.getName().stream()
                .map(NamesReader::text)
                .filter(name -> !name.isBlank())
                .findFirst()
                .ifPresent(name -> known.put("Practitioner/" + id(person), name)));
        read(Location.class, ids("Location", references), caller).stream()
                .filter(Location::hasName)
                .forEach(place -> known.put("Location/" + id(place), place.getName()));
        return references.stream()
                .map(reference -> reference.hasDisplay()
                        ? reference.getDisplay()
                        : known.getOrDefault(reference.getReference(), String.valueOf(reference.getReference())))
                .toList();
    }

    private static List<String> ids(String type, List<Reference> references) {
        return references.stream()
                .map(Reference::getReferenceElement)
                .filter(id -> type.equals(id.getResourceType()))
                .map(id -> id.getIdPart())
                .toList();
    }

    /** By id of the Patient; a client without a name is not in it. */
    Map<String, String> clients(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(
                        "select id, coalesce(name_text, nullif(concat_ws(' ', given, family), '')) as name from art.client where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(row -> {
                    if (row.getString("name") != null) {
                        names.put(row.getString("id"), row.getString("name"));
                    }
                });
        return names;
    }

    private static String text(HumanName name) {
        return name.hasText()
                ? name.getText()
                : Stream.of(name.getGivenAsSingleString(), name.getFamily())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
    }

    private <T extends IBaseResource> List<T> read(Class<T> type, Collection<String> ids, RequestDetails caller) {
        if (ids.isEmpty()) {
            return List.of();
        }
        TokenOrListParam any = new TokenOrListParam();
        ids.forEach(id -> any.add(new TokenParam(id)));
        IBundleProvider found = daos.getResourceDao(type)
                .search(SearchParameterMap.newSynchronous().add("_id", any), caller);
        return found.getAllResources().stream().map(type::cast).toList();
    }

    private static String id(Resource resource) {
        return resource.getIdElement().getIdPart();
    }
}
