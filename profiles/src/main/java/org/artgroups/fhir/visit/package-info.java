/** A group session and what happened at it: what {@code $group-visit} is sent and answers. */
@NullMarked
package org.artgroups.fhir.visit;

import org.jspecify.annotations.NullMarked;
