/**
 * Who is a member of a group: {@code $member-add}, {@code $member-remove}, {@code $member-transfer}, {@code $dissolve} and
 * {@code $memberships}. Read once ({@code MembershipReader}), decide purely ({@code JoiningPlanner}, {@code LeavingPlanner}),
 * write once ({@code MembershipBundle}).
 */
@NullMarked
package org.artgroups.server.membership;

import org.jspecify.annotations.NullMarked;
