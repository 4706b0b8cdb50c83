@NullMarked
package org.artgroups.server.visit;

import org.jspecify.annotations.NullMarked;
