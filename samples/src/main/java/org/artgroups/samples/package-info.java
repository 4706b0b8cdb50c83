/** Small programs, one file each: what to write to use the client, and nothing else. */
@NullMarked
package org.artgroups.samples;

import org.jspecify.annotations.NullMarked;
