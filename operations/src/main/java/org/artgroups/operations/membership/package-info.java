/** The operations on membership: wait for one's turn, read, plan, write, in one transaction. */
@NullMarked
package org.artgroups.operations.membership;

import org.jspecify.annotations.NullMarked;
