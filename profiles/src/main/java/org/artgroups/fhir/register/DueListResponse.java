package org.artgroups.fhir.register;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What is due or overdue, group by group.
 *
 * @param asOf the day whose knowledge and membership were used
 * @param leftOut groups of the facility of which nothing can be said
 * @param counts how often each thing is due
 * @param groups those in which anything is
 */
public record DueListResponse(
        LocalDate asOf,
        List<Reference> leftOut,
        @Part("count") List<Count> counts,
        @Part("group") List<GroupDue> groups) {
    /** Copies the lists. */
    public DueListResponse {
        leftOut = List.copyOf(leftOut);
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
    }

    /**
     * How often one thing is due.
     *
     * @param code what
     * @param due for how many members
     * @param overdue for how many of them it is overdue
     */
    public record Count(Advice code, int due, int overdue) {}

    /**
     * One group.
     *
     * @param group with its name
     * @param session day of its next session
     * @param members of whom anything is due, in the order of the register
     */
    public record GroupDue(Reference group, LocalDate session, @Part("member") List<MemberDue> members) {
        /** Copies the list. */
        public GroupDue {
            members = List.copyOf(members);
        }
    }

    /**
     * One member.
     *
     * @param client with the name and an identifier, as far as they are on record
     * @param due what is due
     */
    public record MemberDue(Reference client, List<Item> due) {
        /** Copies the list. */
        public MemberDue {
            due = List.copyOf(due);
        }
    }

    /**
     * One thing.
     *
     * @param code what
     * @param severity information or warning
     * @param since when it came up; null if nothing did
     * @param by the last day by which it is to be done; null if there is none, or nothing is on record to count from
     * @param text in plain words
     * @param about what it is about: the referral, the order that waits for blood, the part fill; null for anything else
     * @param overdue whether that day is over, or nothing is on record to count from
     */
    public record Item(
            Advice code,
            IssueSeverity severity,
            @Nullable LocalDate since,
            @Nullable LocalDate by,
            String text,
            @Nullable Reference about,
            boolean overdue) {}
}
