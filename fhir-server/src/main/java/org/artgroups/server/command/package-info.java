/** The commands of the jar: what an operator does before, beside and after running the server. */
@NullMarked
package org.artgroups.server.command;

import org.jspecify.annotations.NullMarked;
