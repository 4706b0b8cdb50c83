package org.artgroups.fhir.visit;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.CountKind;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Key;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What was written for a session, and what to mind.
 *
 * @param session the session's Encounter
 * @param replayed true if this session had been recorded before: this is the first answer again, and nothing was written
 * @param nextVisit the day of the next session; null if not agreed
 * @param advice what to mind about the group as a whole
 * @param members one for each member of the request that was stored, at least one
 * @param refused members of the request that were not stored; none unless the request says partial
 * @param counts of the whole session, by kind
 */
public record GroupVisitResponse(
        Reference session,
        boolean replayed,
        @Nullable LocalDate nextVisit,
        List<AdviceGiven> advice,
        @Part("member") List<MemberResult> members,
        List<RejectedMember> refused,
        @Part("count") List<Count> counts) {
    /** Copies the lists. */
    public GroupVisitResponse {
        advice = List.copyOf(advice);
        members = List.copyOf(members);
        refused = List.copyOf(refused);
        counts = List.copyOf(counts);
    }

    /** This answer, marked as a repeat or not. */
    public GroupVisitResponse asReplayed(boolean again) {
        return new GroupVisitResponse(session, again, nextVisit, advice, members, refused, counts);
    }

    /** This answer with other words for those who were not stored. */
    public GroupVisitResponse withRefused(List<RejectedMember> others) {
        return new GroupVisitResponse(session, replayed, nextVisit, advice, members, others, counts);
    }

    /**
     * One member's part of the answer.
     *
     * @param client the Patient
     * @param written what was written for this member
     * @param advice what to mind
     */
    public record MemberResult(@Key Reference client, List<Reference> written, List<AdviceGiven> advice) {
        /** Copies the lists. */
        public MemberResult {
            written = List.copyOf(written);
            advice = List.copyOf(advice);
        }
    }

    /**
     * One piece of advice.
     *
     * @param code what it is about
     * @param severity information or warning
     * @param text in words
     */
    public record AdviceGiven(@Key Advice code, IssueSeverity severity, String text) {}

    /**
     * A member of the request who was not stored.
     *
     * @param element where in the request, {@code member[3]}
     * @param client as sent; null if that could not be read
     * @param faults what is wrong, at least one
     */
    public record RejectedMember(
            @Key String element, @Nullable Reference client, @Part("fault") List<ReportedFault> faults) {
        /** Copies the list. */
        public RejectedMember {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One thing wrong with a member.
     *
     * @param code what kind of fault
     * @param element path of the parameter at fault, {@code member[3].refill[0].daysSupply}
     * @param text what is wrong, in words that follow the element
     */
    public record ReportedFault(Problem code, @Key String element, String text) {}

    /**
     * How many of one kind.
     *
     * @param kind of what
     * @param value how many, 0 or more
     */
    public record Count(@Key CountKind kind, int value) {}
}
