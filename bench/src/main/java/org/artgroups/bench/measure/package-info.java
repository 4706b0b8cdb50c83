/** A server in this process, and what it takes in time, processor time and memory. */
@NullMarked
package org.artgroups.bench.measure;

import org.jspecify.annotations.NullMarked;
