@NullMarked
package org.artgroups.server.platform.search;

import org.jspecify.annotations.NullMarked;
