@NullMarked
package org.artgroups.ig;

import org.jspecify.annotations.NullMarked;
