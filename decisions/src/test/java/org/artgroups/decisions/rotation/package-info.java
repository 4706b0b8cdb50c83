@NullMarked
package org.artgroups.decisions.rotation;

import org.jspecify.annotations.NullMarked;
