/** What stands before every request: which proxy is believed, and whether the server takes requests at present. */
@NullMarked
package org.artgroups.server.platform.traffic;

import org.jspecify.annotations.NullMarked;
