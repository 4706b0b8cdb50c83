/** {@code $tracing-list} and {@code $trace}: who missed a session, who is lost from the group or from care, and the Tasks to find them. */
@NullMarked
package org.artgroups.operations.tracing;

import org.jspecify.annotations.NullMarked;
