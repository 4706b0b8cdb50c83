/** A server in memory, for tests of programs that use the client. Needs nothing but the client's own libraries. */
@NullMarked
package org.artgroups.testing;

import org.jspecify.annotations.NullMarked;
