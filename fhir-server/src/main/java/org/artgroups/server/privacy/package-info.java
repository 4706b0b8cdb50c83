/** Who is in a group with whom is shown to nobody who has no right to the whole roster. */
@NullMarked
package org.artgroups.server.privacy;

import org.jspecify.annotations.NullMarked;
