@NullMarked
package org.artgroups.ig.diagram;

import org.jspecify.annotations.NullMarked;
