/** The group that an operation is about, read and checked in one way. */
@NullMarked
package org.artgroups.operations.group;

import org.jspecify.annotations.NullMarked;
