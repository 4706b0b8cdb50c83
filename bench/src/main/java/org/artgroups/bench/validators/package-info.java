/** The validator of the guide and HAPI's, each run in a JVM of its own. */
@NullMarked
package org.artgroups.bench.validators;

import org.jspecify.annotations.NullMarked;
