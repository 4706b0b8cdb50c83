/** {@code $eligibility}: facts of clients as of a date, held against the criteria of delivery models. */
@NullMarked
package org.artgroups.operations.eligibility;

import org.jspecify.annotations.NullMarked;
