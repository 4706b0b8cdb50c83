package org.artgroups.server.platform.fhir;

/** Marks a class whose methods are operations of ours: they are served at {@code /fhir}. */
public interface OperationProvider {}
