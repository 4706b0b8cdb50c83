/** Two invented groups with two years of history, loaded on request: something to look at and to try things on. */
@NullMarked
package org.artgroups.operations.example;

import org.jspecify.annotations.NullMarked;
