package org.artgroups.decisions.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.eligibility.FactValue;
import org.artgroups.decisions.group.GroupDetails;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Due;
import org.artgroups.decisions.standing.Member;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.register.DueItem;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.register.RegisterResponse.HandOut;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Fills in the register of a session. Pure. */
public final class RegisterPlanner {

    /**
     * What is known before it.
     *
     * @param group whose session
     * @param model in force on the day
     * @param date of the session
     * @param sessions of the group
     * @param facilitators who runs it
     * @param venue where; null if not known
     * @param members of the day in their order
     * @param standing of each, by Patient id
     * @param people each as people know them, by Patient id
     * @param collector whose turn it is; null where nobody takes turns
     * @param withResults whether the last viral loads are shown
     */
    public record Known(
            GroupDetails group,
            DeliveryModel model,
            LocalDate date,
            GroupSessions sessions,
            List<Reference> facilitators,
            @Nullable Reference venue,
            List<Member> members,
            Map<String, ClinicalSnapshot> standing,
            Map<String, Reference> people,
            @Nullable String collector,
            boolean withResults) {

        /** For how many days most members get antiretrovirals; null if nobody ever did. */
        private @Nullable Integer usualDays() {
            return DispenseProposal.mostUsualDays(standing.values()).orElse(null);
        }

        /** The day of the session after this one. */
        LocalDate next() {
            return sessions.after(date, model, usualDays());
        }

        /** What is on record of a member. */
        ClinicalSnapshot of(Member member) {
            ClinicalSnapshot known = standing.get(member.client());
            if (known == null) {
                throw new IllegalStateException("every member has a standing");
            }
            return known;
        }

        /** A client as people know them. */
        Reference person(String client) {
            return people.getOrDefault(client, new Reference("Patient/" + client));
        }

        /** What to hand out to a member. */
        List<HandOut> handOuts(Member member) {
            Integer usual = usualDays();
            return DispenseProposal.of(of(member), usual != null ? usual : (int) ChronoUnit.DAYS.between(date, next()));
        }
    }

    private final Known known;
    private final EligibilityAssessor assessor;
    private final LocalDate next;

    private RegisterPlanner(Known known, EligibilityAssessor assessor) {
        this.known = known;
        this.assessor = assessor;
        this.next = known.next();
    }

    /** The register. */
    public static RegisterResponse plan(Known known, EligibilityAssessor assessor) {
        return new RegisterPlanner(known, assessor).plan();
    }

    private RegisterResponse plan() {
        return new RegisterResponse(
                known.group().reference(),
                known.model().canonical(),
                known.date(),
                known.sessions().key(known.group().id(), known.date()),
                next,
                known.facilitators(),
                known.venue(),
                known.collector() == null ? null : known.person(known.collector()),
                IntStream.range(0, known.members().size())
                        .mapToObj(place -> member(place + 1, known.members().get(place)))
                        .toList());
    }

    private RegisterResponse.Member member(int seat, Member member) {
        ClinicalSnapshot standing = known.of(member);
        return new RegisterResponse.Member(
                seat,
                known.person(member.client()),
                member.since(),
                DispenseProposal.regimen(standing),
                known.handOuts(member),
                due(standing),
                known.withResults() ? shown(standing) : null,
                standing.before().last(),
                standing.before().attendance(),
                standing.before().missedInARow(),
                standing.artUntil().orElse(null));
    }

    private List<DueItem> due(ClinicalSnapshot standing) {
        return reasonsOnce(Due.of(standing, known.model(), assessor, known.date(), next)).stream()
                .map(RegisterPlanner::printed)
                .toList();
    }

    /** Several reasons to leave as one, as a sheet on a table does not tell them apart. */
    static List<Due> reasonsOnce(List<Due> due) {
        Set<Advice> said = EnumSet.noneOf(Advice.class);
        return due.stream()
                .filter(each -> each.code() != Advice.EXIT_MET || said.add(each.code()))
                .toList();
    }

    /** As a sheet on a table may show it: what is nobody else's business is left out. */
    static DueItem printed(Due due) {
        return new DueItem(
                due.code(),
                due.severity(),
                due.since(),
                due.by(),
                switch (due.code()) {
                    case REFERRAL_OPEN -> "Ask what came of the referral of " + due.since() + ".";
                    case HIGH_VIRAL_LOAD, EXIT_MET -> "A clinician should see the member before the refill.";
                    default -> due.text();
                },
                due.about() == null ? null : new Reference(due.about()));
    }

    private static @Nullable String shown(ClinicalSnapshot standing) {
        FactValue last = standing.facts().get(Fact.LAST_VIRAL_LOAD);
        String value = last.shown() != null ? last.shown() : last.note();
        return value == null || standing.viralLoad() == null ? value : value + " on " + standing.viralLoad();
    }
}
