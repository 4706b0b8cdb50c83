/** The flat tables, made from resources by SQL-on-FHIR ViewDefinitions. */
@NullMarked
package org.artgroups.operations.views;

import org.jspecify.annotations.NullMarked;
