@NullMarked
package org.artgroups.server.example;

import org.jspecify.annotations.NullMarked;
