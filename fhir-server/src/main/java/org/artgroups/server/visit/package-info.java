/** Sessions of a group: {@code Group/[id]/$group-visit}. Read once ({@code VisitReader}), decide purely ({@code VisitPlanner}), write once ({@code VisitBundle}). */
@NullMarked
package org.artgroups.server.visit;

import org.jspecify.annotations.NullMarked;
