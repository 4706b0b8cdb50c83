package org.artgroups.server.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;

/**
 * A session that is on record, with what was changed in its form: pure. What was not touched stays as it is on record, also what
 * the form does not show.
 */
final class SessionCorrection {

    private static final Pattern GIVEN = Pattern.compile("refill\\[(\\d{1,2})]\\.given");
    /** What the form sends by itself, whether or not anything was touched. */
    private static final Pattern BY_ITSELF = Pattern.compile(
            ".*\\.(refill\\[\\d+]\\.(medication|proposed|quantity|unit|completes)|referralOutcome\\[\\d+]\\.referral)");

    private final GroupVisitRequest recorded;
    private final Map<String, String[]> before;
    private final Map<String, String[]> after;
    private final GroupVisitRequest typed;

    /**
     * A correction.
     *
     * @param recorded the session as it is on record
     * @param sent the fields of the form
     * @param typed the session as it was read from them
     */
    SessionCorrection(GroupVisitRequest recorded, Map<String, String[]> sent, GroupVisitRequest typed) {
        this.recorded = recorded;
        this.before = RecordedForm.fields(recorded);
        this.after = sent;
        this.typed = typed;
    }

    /** A session that is on record, where one member's part is another; nothing else changes. */
    static GroupVisitRequest of(GroupVisitRequest recorded, Member other) {
        List<Member> members = new ArrayList<>();
        boolean known = false;
        for (Member member : recorded.members()) {
            boolean same = id(member).equals(id(other));
            known |= same;
            members.add(same ? withEarlier(member, other) : member);
        }
        if (!known) {
            members.add(other);
        }
        return recorded.withMembers(members);
    }

    /** What was known of a member beside the attendance stays. */
    private static Member withEarlier(Member before, Member after) {
        return new Member(
                before.client(),
                after.attendance(),
                after.absenceReason(),
                after.buddy(),
                after.pickedUp(),
                after.screen(),
                after.weight(),
                after.pregnant(),
                after.refills(),
                after.specimens().isEmpty() ? before.specimens() : after.specimens(),
                after.referrals().isEmpty() ? before.referrals() : after.referrals(),
                before.referralOutcomes(),
                after.note() == null ? before.note() : after.note());
    }

    /** The session with what was changed. */
    GroupVisitRequest session() {
        Map<String, Member> changed = new HashMap<>();
        typed.members().forEach(member -> changed.put(id(member), member));
        List<Member> members = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Member member : recorded.members()) {
            Member form = changed.get(id(member));
            known.add(id(member));
            members.add(form == null ? member : member(member, form));
        }
        typed.members().stream().filter(member -> !known.contains(id(member))).forEach(members::add);
        return new GroupVisitRequest(
                recorded.session(),
                untouched("start.time") ? recorded.start() : typed.start(),
                recorded.end(),
                recorded.location(),
                facilitatorsUntouched() ? recorded.facilitators() : typed.facilitators(),
                untouched("collector") || !after.containsKey("collector") ? recorded.collector() : typed.collector(),
                null,
                null,
                null,
                untouched("nextVisit") ? recorded.nextVisit() : typed.nextVisit(),
                members);
    }

    private static String id(Member member) {
        return String.valueOf(member.client().getReferenceElement().getIdPart());
    }

    private Member member(Member known, Member form) {
        String field = "member[" + id(known) + "].";
        boolean sameAttendance = untouched(field + "attendance");
        return new Member(
                known.client(),
                form.attendance(),
                keep(sameAttendance, form.absenceReason() != null, field + "absenceReason")
                        ? known.absenceReason()
                        : form.absenceReason(),
                keep(sameAttendance, form.buddy() != null, field + "buddy") ? known.buddy() : form.buddy(),
                keep(sameAttendance, form.pickedUp() != null, field + "pickedUp") ? known.pickedUp() : form.pickedUp(),
                sameAttendance && allUntouched(field + "screen.") ? known.screen() : form.screen(),
                keep(sameAttendance, form.weight() != null, field + "weight") ? known.weight() : form.weight(),
                keep(sameAttendance, form.pregnant() != null, field + "pregnant") ? known.pregnant() : form.pregnant(),
                refills(known, form, field, sameAttendance),
                allUntouched(field + "specimen.")
                                && (sameAttendance || !form.specimens().isEmpty())
                        ? known.specimens()
                        : form.specimens(),
                allUntouched(field + "referral.")
                                && (sameAttendance || !form.referrals().isEmpty())
                        ? known.referrals()
                        : form.referrals(),
                form.referralOutcomes().isEmpty() ? known.referralOutcomes() : form.referralOutcomes(),
                untouched(field + "note") ? known.note() : form.note());
    }

    /** What stood in the form and was not touched stays; what another attendance does not show goes. */
    private boolean keep(boolean sameAttendance, boolean shown, String field) {
        return untouched(field) && (sameAttendance || shown);
    }

    private List<Refill> refills(Member known, Member form, String field, boolean sameAttendance) {
        if (sameAttendance && allUntouched(field + "refill[")) {
            return known.refills();
        }
        List<Refill> refills = new ArrayList<>();
        int next = 0;
        for (int place : given(field)) {
            if (next == form.refills().size()) {
                break;
            }
            Refill refill = form.refills().get(next++);
            boolean recordedBefore = place < known.refills().size();
            if (recordedBefore && allUntouched(field + "refill[" + place + "].")) {
                refills.add(known.refills().get(place));
            } else if (recordedBefore) {
                Refill was = known.refills().get(place);
                refills.add(new Refill(
                        was.medication(),
                        refill.quantity(),
                        refill.daysSupply(),
                        was.prescription(),
                        refill.owed(),
                        was.completes()));
            } else {
                refills.add(refill);
            }
        }
        return refills;
    }

    /** The places of the medicines that are ticked, in their order. */
    private Set<Integer> given(String field) {
        Set<Integer> places = new TreeSet<>();
        for (String name : after.keySet()) {
            Matcher given = GIVEN.matcher(name.startsWith(field) ? name.substring(field.length()) : "");
            if (given.matches() && !text(after, name).isEmpty()) {
                places.add(Integer.valueOf(given.group(1)));
            }
        }
        return places;
    }

    private boolean facilitatorsUntouched() {
        return names(name -> name.matches("facilitator\\[\\d+]")).stream()
                .allMatch(name -> untouched(name)
                        || text(after, name).equals(text(after, name + ".name"))
                        || text(after, name).equals(text(after, name + ".reference")));
    }

    private boolean allUntouched(String start) {
        return names(name -> name.startsWith(start)).stream().allMatch(this::untouched);
    }

    private Set<String> names(Predicate<String> which) {
        Set<String> names = new TreeSet<>();
        before.keySet().stream().filter(which).forEach(names::add);
        after.keySet().stream().filter(which).forEach(names::add);
        return names;
    }

    /** Whether a field has what stood in it when the form opened; a proposal nobody ticked counts for nothing. */
    private boolean untouched(String name) {
        if (BY_ITSELF.matcher(name).matches()) {
            return true;
        }
        if (name.endsWith(".referral.urgency")
                && text(after, name.replace(".urgency", ".reason")).isEmpty()) {
            return true;
        }
        if (name.endsWith("].daysSupply") && !before.containsKey(name)) {
            return text(after, name.replace(".daysSupply", ".given")).isEmpty();
        }
        return values(before, name).equals(values(after, name));
    }

    private static Set<String> values(Map<String, String[]> fields, String name) {
        Set<String> values = new TreeSet<>(Arrays.asList(fields.getOrDefault(name, new String[0])));
        values.removeIf(value -> Objects.requireNonNullElse(value, "").isBlank());
        return values;
    }

    private static String text(Map<String, String[]> fields, String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }
}
