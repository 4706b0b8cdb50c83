@NullMarked
package org.artgroups.decisions.tracing;

import org.jspecify.annotations.NullMarked;
