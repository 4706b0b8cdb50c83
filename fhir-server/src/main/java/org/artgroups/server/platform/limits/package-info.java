/** What a request may not exceed, and what every answer carries, whoever asks. */
@NullMarked
package org.artgroups.server.platform.limits;

import org.jspecify.annotations.NullMarked;
