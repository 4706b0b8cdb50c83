@NullMarked
package org.artgroups.bench;

import org.jspecify.annotations.NullMarked;
