@NullMarked
package org.artgroups.server.eligibility;

import org.jspecify.annotations.NullMarked;
