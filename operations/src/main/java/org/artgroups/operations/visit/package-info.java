/** Sessions of a group: {@code $group-visit}. Read once ({@code VisitReader}), decide purely ({@code VisitPlanner}), write once ({@code VisitBundle}). */
@NullMarked
package org.artgroups.operations.visit;

import org.jspecify.annotations.NullMarked;
