/**
 * Build tool that turns the FHIR resources SUSHI wrote, and the SQL-on-FHIR views beside them, into the FHIR package and
 * the Java constants of the product.
 */
@NullMarked
package org.artgroups.profiles.compiler;

import org.jspecify.annotations.NullMarked;
