@NullMarked
package org.artgroups.server.model;

import org.jspecify.annotations.NullMarked;
