@NullMarked
package org.artgroups.server.platform.packages;

import org.jspecify.annotations.NullMarked;
