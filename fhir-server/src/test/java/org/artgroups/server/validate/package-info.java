@NullMarked
package org.artgroups.server.validate;

import org.jspecify.annotations.NullMarked;
