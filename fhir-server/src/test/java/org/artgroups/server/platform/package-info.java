@NullMarked
package org.artgroups.server.platform;

import org.jspecify.annotations.NullMarked;
