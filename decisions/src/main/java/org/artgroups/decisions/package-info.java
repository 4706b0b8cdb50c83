/**
 * What is decided about treatment in groups. Values and a day go in, values and resources come out: nothing here reads,
 * writes, logs or asks what time it is. Everything is immutable or says otherwise, so safe for use by many threads.
 */
@NullMarked
package org.artgroups.decisions;

import org.jspecify.annotations.NullMarked;
