package org.artgroups.fhir.tracing;

import org.hl7.fhir.r4.model.Reference;

/**
 * That an attempt is on record.
 *
 * @param task the Task
 * @param attempts how many are on record now, 1 or more
 * @param ended whether tracing has come to an end
 */
public record TraceResponse(Reference task, int attempts, boolean ended) {}
