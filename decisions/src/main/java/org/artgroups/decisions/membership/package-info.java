/** Who may join a group, and what joining, leaving and dissolving write. */
@NullMarked
package org.artgroups.decisions.membership;

import org.jspecify.annotations.NullMarked;
