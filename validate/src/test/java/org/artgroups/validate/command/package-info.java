@NullMarked
package org.artgroups.validate.command;

import org.jspecify.annotations.NullMarked;
