@NullMarked
package org.artgroups.decisions.visit;

import org.jspecify.annotations.NullMarked;
