/** Diagrams, written as text, for those who see and for those who listen. */
@NullMarked
package org.artgroups.ig.diagram;

import org.jspecify.annotations.NullMarked;
