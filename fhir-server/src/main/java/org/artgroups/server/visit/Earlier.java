package org.artgroups.server.visit;

import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;

/**
 * What was recorded under a session's key before.
 *
 * @param version of the record: a correction is written over no other
 * @param groupId the group it was recorded for
 * @param request as first received, or as last corrected
 * @param response the answer to it
 */
record Earlier(String version, String groupId, GroupVisitRequest request, GroupVisitResponse response) {}
