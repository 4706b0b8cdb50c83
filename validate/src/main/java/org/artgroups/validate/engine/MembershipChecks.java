package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/**
 * Clients who are a member of a group twice on the same day, by whatever form of reference: what FHIRPath can say of whole periods
 * only where they are open.
 */
final class MembershipChecks {

    /** A date so far away that an open period ends before it. */
    private static final String NEVER = "9999";

    private MembershipChecks() {}

    /** A member's entry with its period, as far as it is known. */
    private record Membership(Element element, String start, String end) {

        boolean overlaps(Membership other) {
            return isNotAfter(start, other.end) && isNotAfter(other.start, end);
        }

        /** Dates as FHIR writes them, of which the shorter is less exact: what could be the same day is. */
        private static boolean isNotAfter(String one, String other) {
            int length = Math.min(one.length(), other.length());
            return one.substring(0, length).compareTo(other.substring(0, length)) <= 0;
        }
    }

    static List<Finding> of(ElementIndex places) {
        List<Finding> found = new ArrayList<>();
        for (Element resource : places.resources()) {
            if (resource.fhirType().equals("Group") && isOfTheGuide(resource)) {
                check(resource, places, found);
            }
        }
        return found;
    }

    private static boolean isOfTheGuide(Element group) {
        Element meta = group.getNamedChild("meta");
        return group.getExtension(org.artgroups.fhir.generated.Extensions.DELIVERY_MODEL) != null
                || (meta != null
                        && meta.getChildrenByName("profile").stream()
                                .anyMatch(profile -> Profiles.GROUP.equals(profile.primitiveValue())));
    }

    private static void check(Element group, ElementIndex places, List<Finding> found) {
        Map<String, List<Membership>> byClient = new HashMap<>();
        for (Element member : group.getChildrenByName("member")) {
            String client = client(member.getNamedChild("entity"));
            if (client == null) {
                continue;
            }
            Element period = member.getNamedChild("period");
            Membership membership = new Membership(member, day(period, "start", ""), day(period, "end", NEVER));
            List<Membership> earlier = byClient.computeIfAbsent(client, any -> new ArrayList<>());
            earlier.stream()
                    .filter(membership::overlaps)
                    .findFirst()
                    .ifPresent(other -> found.add(places.at(
                            member,
                            Severity.ERROR,
                            "art-member-once",
                            "the client is a member twice at the same time: here and in "
                                    + places.path(other.element()),
                            NEVER.equals(other.end())
                                    ? "Leave out one of the two; or, if the client left and came back, give the earlier one its"
                                            + " period.end, the day on which the client left."
                                    : "Make the earlier one end before the later one starts; or make one of both, from the first day"
                                            + " to the last.")));
            earlier.add(membership);
        }
    }

    private static String day(@Nullable Element period, String name, String otherwise) {
        String value = period == null ? null : period.getNamedChildValue(name);
        return value == null ? otherwise : value.length() > 10 ? value.substring(0, 10) : value;
    }

    /** Whom a reference means, however it is written; null if it names nobody. */
    private static @Nullable String client(@Nullable Element entity) {
        if (entity == null) {
            return null;
        }
        String reference = entity.getNamedChildValue("reference");
        if (reference != null) {
            String plain = reference.replaceFirst("/_history/.*", "");
            return plain.matches("https?://.*/Patient/[^/]+") ? plain.replaceFirst(".*/(Patient/[^/]+)$", "$1") : plain;
        }
        Element identifier = entity.getNamedChild("identifier");
        return identifier == null || identifier.getNamedChildValue("value") == null
                ? null
                : identifier.getNamedChildValue("system") + "|" + identifier.getNamedChildValue("value");
    }
}
