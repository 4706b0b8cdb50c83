@NullMarked
package org.artgroups.server.platform.capability;

import org.jspecify.annotations.NullMarked;
