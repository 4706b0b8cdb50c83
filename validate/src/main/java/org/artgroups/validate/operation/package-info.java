/** Holds Parameters against the guide's operations, with what the server reads requests with. */
@NullMarked
package org.artgroups.validate.operation;

import org.jspecify.annotations.NullMarked;
