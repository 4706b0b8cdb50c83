@NullMarked
package org.artgroups.server.platform.observe;

import org.jspecify.annotations.NullMarked;
