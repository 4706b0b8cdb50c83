@NullMarked
package org.artgroups.server.platform.traffic;

import org.jspecify.annotations.NullMarked;
