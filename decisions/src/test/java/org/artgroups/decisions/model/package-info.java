@NullMarked
package org.artgroups.decisions.model;

import org.jspecify.annotations.NullMarked;
