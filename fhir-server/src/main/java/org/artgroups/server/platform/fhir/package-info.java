@NullMarked
package org.artgroups.server.platform.fhir;

import org.jspecify.annotations.NullMarked;
