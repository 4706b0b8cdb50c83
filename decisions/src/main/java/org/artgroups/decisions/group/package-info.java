/** A group that an operation is about: what it says of itself, and whether it meets. */
@NullMarked
package org.artgroups.decisions.group;

import org.jspecify.annotations.NullMarked;
