package org.artgroups.fhir.operation;

/** What a parameter holds: a value, or parts. */
sealed interface ParameterContent permits ValueType, RecordShape {}
