package org.artgroups.server.pages;

import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.generated.TracingStatus;
import org.artgroups.fhir.tracing.TracingListResponse.Missed;
import org.artgroups.server.pages.ContactReader.Contact;
import org.jspecify.annotations.Nullable;

/**
 * A member who missed a session, and how to find them.
 *
 * @param missed what
 * @param contact name and whereabouts
 * @param group what the group is called
 */
public record TracedMember(Missed missed, Contact contact, String group) {

    /** Id of the Patient. */
    public String client() {
        return missed.client().getReferenceElement().getIdPart();
    }

    /** Id of the Group. */
    public String groupId() {
        return missed.group().getReferenceElement().getIdPart();
    }

    /** Id of the Task that attempts are recorded in; null if there is none. */
    public @Nullable String task() {
        return missed.task() == null
                ? null
                : missed.task().getReferenceElement().getIdPart();
    }

    /** Whether it is known what became of them, so that nobody looks for them any more. */
    public boolean found() {
        return missed.outcome() != null && missed.outcome() != TracingOutcome.PROMISED_TO_RETURN;
    }

    /** Whether attempts can be recorded. */
    public boolean sought() {
        return missed.task() != null && !found();
    }

    /** Whether they should be looked for: they are too late by every rule, and nobody knows what became of them. */
    public boolean toFind() {
        return missed.status() != TracingStatus.LATE && !found();
    }
}
