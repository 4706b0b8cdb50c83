@NullMarked
package org.artgroups.validate.operation;

import org.jspecify.annotations.NullMarked;
