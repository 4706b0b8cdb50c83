@NullMarked
package org.artgroups.server.platform.start;

import org.jspecify.annotations.NullMarked;
