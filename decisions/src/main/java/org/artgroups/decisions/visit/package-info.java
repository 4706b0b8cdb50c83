/** Sessions of a group: every reason why not, or what to write of one, and what to mind. */
@NullMarked
package org.artgroups.decisions.visit;

import org.jspecify.annotations.NullMarked;
