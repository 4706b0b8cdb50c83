/** The handlers of the module operations, made over HAPI's storage. */
@NullMarked
package org.artgroups.server.operations;

import org.jspecify.annotations.NullMarked;
