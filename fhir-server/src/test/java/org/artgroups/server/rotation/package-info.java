@NullMarked
package org.artgroups.server.rotation;

import org.jspecify.annotations.NullMarked;
