@NullMarked
package org.artgroups.ig.page;

import org.jspecify.annotations.NullMarked;
