/**
 * Operations on the wire: one codec that maps any operation's {@code Parameters} to a record and back, held to the
 * operation's own {@code OperationDefinition}, and the problems with which an operation is refused.
 */
@NullMarked
package org.artgroups.fhir.operation;

import org.jspecify.annotations.NullMarked;
