/** The facts of a client worked out a second time, from the resources alone, by the words of their definitions. */
@NullMarked
package org.artgroups.bench.opinion;

import org.jspecify.annotations.NullMarked;
