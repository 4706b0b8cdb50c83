@NullMarked
package org.artgroups.samples;

import org.jspecify.annotations.NullMarked;
