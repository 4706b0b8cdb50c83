@NullMarked
package org.artgroups.decisions.membership;

import org.jspecify.annotations.NullMarked;
