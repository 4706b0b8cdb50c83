@NullMarked
package org.artgroups.server.platform.errors;

import org.jspecify.annotations.NullMarked;
