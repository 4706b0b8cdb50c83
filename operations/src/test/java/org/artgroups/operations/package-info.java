@NullMarked
package org.artgroups.operations;

import org.jspecify.annotations.NullMarked;
