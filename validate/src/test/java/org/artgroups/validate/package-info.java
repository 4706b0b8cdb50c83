@NullMarked
package org.artgroups.validate;

import org.jspecify.annotations.NullMarked;
