/** Who asks and what they may: callers, roles, and the rows of the database each may see. */
@NullMarked
package org.artgroups.server.platform.access;

import org.jspecify.annotations.NullMarked;
