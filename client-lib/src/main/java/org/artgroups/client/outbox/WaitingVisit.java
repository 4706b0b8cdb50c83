package org.artgroups.client.outbox;

import org.artgroups.fhir.visit.GroupVisitRequest;

/**
 * A session that waits to be sent.
 *
 * @param name of its file; those added later have a greater one
 * @param group id of the Group
 * @param visit the session
 */
public record WaitingVisit(String name, String group, GroupVisitRequest visit) {}
