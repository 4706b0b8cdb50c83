@NullMarked
package org.artgroups.decisions.eligibility;

import org.jspecify.annotations.NullMarked;
