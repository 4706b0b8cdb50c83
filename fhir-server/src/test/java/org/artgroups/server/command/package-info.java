@NullMarked
package org.artgroups.server.command;

import org.jspecify.annotations.NullMarked;
