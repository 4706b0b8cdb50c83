@NullMarked
package org.artgroups.server.pages;

import org.jspecify.annotations.NullMarked;
