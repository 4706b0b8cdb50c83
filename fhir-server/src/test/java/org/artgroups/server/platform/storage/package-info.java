@NullMarked
package org.artgroups.server.platform.storage;

import org.jspecify.annotations.NullMarked;
