/** {@code $tracing-list} and {@code $trace}: who missed a session, and what was done to find them. */
@NullMarked
package org.artgroups.fhir.tracing;

import org.jspecify.annotations.NullMarked;
