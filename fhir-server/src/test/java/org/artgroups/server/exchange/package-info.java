@NullMarked
package org.artgroups.server.exchange;

import org.jspecify.annotations.NullMarked;
