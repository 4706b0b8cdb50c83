/** The delivery models: read from PlanDefinitions, checked, never from Java; and the language of their rules. */
@NullMarked
package org.artgroups.decisions.model;

import org.jspecify.annotations.NullMarked;
