/** The delivery models as the server works with them: read from PlanDefinitions, checked at start, never from Java. */
@NullMarked
package org.artgroups.server.model;

import org.jspecify.annotations.NullMarked;
