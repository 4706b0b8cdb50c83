package org.artgroups.decisions.visit;

import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.Encounter;
import org.jspecify.annotations.Nullable;

/**
 * A session that is on record under its key: planned, or told before.
 *
 * @param encounter as it is stored
 * @param groupId the group it is of
 * @param told what was recorded of it; null as long as it is planned
 */
public record KnownSession(Encounter encounter, String groupId, @Nullable Told told) {

    /**
     * What was recorded under the session's key before.
     *
     * @param version of the record: a correction is written over no other
     * @param request as first received, or as last corrected
     * @param response the answer to it
     */
    public record Told(String version, GroupVisitRequest request, GroupVisitResponse response) {}
}
