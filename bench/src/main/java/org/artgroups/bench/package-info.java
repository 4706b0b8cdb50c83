/** Measures the server and holds it against a second opinion: commands of {@code bench/run}. */
@NullMarked
package org.artgroups.bench;

import org.jspecify.annotations.NullMarked;
