package org.artgroups.testing;

import java.time.Instant;

/**
 * A request that a fake server received.
 *
 * @param at when
 * @param method {@code POST}
 * @param path below the FHIR base, with its query
 * @param body empty if there was none
 * @param status of the answer; 0 if there was none, or half of one
 */
public record ReceivedRequest(Instant at, String method, String path, String body, int status) {}
