/** Who is a member of a group, from when to when: what the operations on membership are sent and answer. */
@NullMarked
package org.artgroups.fhir.membership;

import org.jspecify.annotations.NullMarked;
