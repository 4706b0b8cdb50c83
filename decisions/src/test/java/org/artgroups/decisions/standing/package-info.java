@NullMarked
package org.artgroups.decisions.standing;

import org.jspecify.annotations.NullMarked;
