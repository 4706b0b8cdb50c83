@NullMarked
package org.artgroups.server.views;

import org.jspecify.annotations.NullMarked;
