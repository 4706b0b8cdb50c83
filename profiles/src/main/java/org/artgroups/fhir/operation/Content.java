package org.artgroups.fhir.operation;

/** What a parameter holds: a value, or parts. */
sealed interface Content permits ValueType, RecordShape {}
