/**
 * What people hold in their hands before a session: the register, and lists. Read once ({@code RegisterReader}, {@code
 * StandingReader}), decide purely ({@code RegisterPlanner}); nothing is written.
 */
@NullMarked
package org.artgroups.server.register;

import org.jspecify.annotations.NullMarked;
