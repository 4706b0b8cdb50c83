/** Searches whose answer has more than one page. */
@NullMarked
package org.artgroups.server.platform.search;

import org.jspecify.annotations.NullMarked;
