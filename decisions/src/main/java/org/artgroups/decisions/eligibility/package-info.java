/** Who is eligible: what records mean as facts, and facts held against the criteria of a delivery model. */
@NullMarked
package org.artgroups.decisions.eligibility;

import org.jspecify.annotations.NullMarked;
