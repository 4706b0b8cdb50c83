@NullMarked
package org.artgroups.distribution;

import org.jspecify.annotations.NullMarked;
