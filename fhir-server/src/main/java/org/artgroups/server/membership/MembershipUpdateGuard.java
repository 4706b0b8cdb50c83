package org.artgroups.server.membership;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps an update of a whole Group from losing members that its sender has not read of. National EMRs put the same Group
 * again and again: that may add memberships, end them and correct their dates. An update that leaves out a membership on
 * record, or makes a member again of somebody who has left, has to say by If-Match which version it was made from; storage then refuses it unless that is the present one. Holds
 * for PUT and PATCH, alone or in a transaction, on groups that follow a delivery model. Thread-safe.
 */
@Interceptor
@Component
class MembershipUpdateGuard {

    private static final String MATCHED = MembershipUpdateGuard.class.getName();
    private static final int DAY = 10;

    /** Notes which entries of a transaction say the version they were made from. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void noteVersions(IBaseBundle processed, RequestDetails caller) {
        Set<String> matched = new HashSet<>();
        for (BundleEntryComponent entry : ((Bundle) processed).getEntry()) {
            if (entry.getRequest().hasIfMatch()) {
                matched.add(key(new IdType(entry.getRequest().getUrl())));
            }
        }
        caller.getUserData().put(MATCHED, matched);
    }

    /** Refuses an update that would lose members. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void check(IBaseResource before, IBaseResource after, @Nullable RequestDetails caller) {
        if (!(before instanceof Group stored)
                || !(after instanceof Group updated)
                || !stored.hasExtension(Extensions.DELIVERY_MODEL)
                || (caller != null && saysVersion(stored, caller))) {
            return;
        }
        List<String> lost = lost(stored, updated);
        if (!lost.isEmpty()) {
            List<Fault> faults = new ArrayList<>();
            faults.add(new Fault(
                    Problem.MEMBERS_LOST,
                    "Group.member",
                    "this update would lose what is on record since it was made; read the Group again, and send it with"
                            + " If-Match and the version that was read"));
            lost.forEach(text -> faults.add(new Fault(Problem.MEMBERS_LOST, "Group.member", text)));
            throw new ProblemException(faults);
        }
    }

    private static boolean saysVersion(Group stored, RequestDetails caller) {
        return caller.getHeader(Constants.HEADER_IF_MATCH) != null
                || (caller.getUserData().get(MATCHED) instanceof Set<?> matched
                        && matched.contains(key(stored.getIdElement())));
    }

    private static String key(IdType id) {
        return id.getResourceType() + "/" + id.getIdPart();
    }

    /** Every membership on record that the update leaves out, undoes the end of, or forgets the first day of. */
    private static List<String> lost(Group stored, Group updated) {
        List<GroupMemberComponent> reported = new ArrayList<>(updated.getMember());
        List<GroupMemberComponent> unmatched = new ArrayList<>();
        for (GroupMemberComponent member : stored.getMember()) {
            if (!take(reported, member, same -> Objects.equals(start(same), start(member)))) {
                unmatched.add(member);
            }
        }
        // what is left may be a corrected date
        return unmatched.stream()
                .filter(member -> !take(reported, member, same -> start(member) == null || start(same) != null))
                .map(member -> "the membership of " + entity(member)
                        + (start(member) == null ? "" : " from " + start(member))
                        + (end(member) == null ? "" : " to " + end(member)) + " is not in it")
                .toList();
    }

    /** Takes from {@code reported} an entry of the same client that fits, and is over if the membership is. */
    private static boolean take(
            List<GroupMemberComponent> reported, GroupMemberComponent member, Predicate<GroupMemberComponent> fits) {
        for (GroupMemberComponent candidate : reported) {
            if (entity(candidate).equals(entity(member))
                    && (ended(candidate) || !ended(member))
                    && fits.test(candidate)) {
                // by identity: equal entries are different ones
                reported.removeIf(entry -> entry == candidate);
                return true;
            }
        }
        return false;
    }

    private static String entity(GroupMemberComponent member) {
        Reference entity = member.getEntity();
        return entity.hasReference()
                ? new IdType(entity.getReference()).toVersionless().getValue()
                : entity.getIdentifier().getSystem() + "|"
                        + entity.getIdentifier().getValue();
    }

    private static boolean ended(GroupMemberComponent member) {
        return member.getPeriod().hasEnd() || member.getInactive();
    }

    private static @Nullable String start(GroupMemberComponent member) {
        return day(member.getPeriod().getStartElement());
    }

    private static @Nullable String end(GroupMemberComponent member) {
        return day(member.getPeriod().getEndElement());
    }

    private static @Nullable String day(DateTimeType written) {
        String text = written.getValueAsString();
        return text == null || text.length() <= DAY ? text : text.substring(0, DAY);
    }
}
