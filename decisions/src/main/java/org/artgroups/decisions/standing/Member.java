package org.artgroups.decisions.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of a group on a day.
 *
 * @param group id of the Group
 * @param client id of the Patient
 * @param since first day of the membership; null if it does not say
 */
public record Member(String group, String client, @Nullable LocalDate since) {}
