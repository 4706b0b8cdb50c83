/** What people hold in their hands before a session: the register, and lists. */
@NullMarked
package org.artgroups.decisions.register;

import org.jspecify.annotations.NullMarked;
