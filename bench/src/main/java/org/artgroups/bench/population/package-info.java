/** Invented clients with two years of history, the same for everybody who asks for the same seed. */
@NullMarked
package org.artgroups.bench.population;

import org.jspecify.annotations.NullMarked;
