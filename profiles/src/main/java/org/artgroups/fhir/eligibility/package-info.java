/** Who is eligible for which delivery model, and why: what {@code $eligibility} is asked and answers. */
@NullMarked
package org.artgroups.fhir.eligibility;

import org.jspecify.annotations.NullMarked;
