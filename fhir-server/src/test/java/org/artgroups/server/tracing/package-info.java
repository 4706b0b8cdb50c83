@NullMarked
package org.artgroups.server.tracing;

import org.jspecify.annotations.NullMarked;
