@NullMarked
package org.artgroups.testing;

import org.jspecify.annotations.NullMarked;
