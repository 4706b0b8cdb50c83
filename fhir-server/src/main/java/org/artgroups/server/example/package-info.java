/** Loads the example at the start, on request. */
@NullMarked
package org.artgroups.server.example;

import org.jspecify.annotations.NullMarked;
