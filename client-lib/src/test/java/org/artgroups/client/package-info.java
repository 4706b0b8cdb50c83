@NullMarked
package org.artgroups.client;

import org.jspecify.annotations.NullMarked;
