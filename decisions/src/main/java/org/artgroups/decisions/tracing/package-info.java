/** Who missed a session, who is lost from the group or from care, and the Tasks to find them. */
@NullMarked
package org.artgroups.decisions.tracing;

import org.jspecify.annotations.NullMarked;
