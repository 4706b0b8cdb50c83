/** What a start needs before anything else: the facility's time zone, and a plain word to the operator where it fails. */
@NullMarked
package org.artgroups.server.platform.start;

import org.jspecify.annotations.NullMarked;
