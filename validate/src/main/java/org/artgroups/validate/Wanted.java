package org.artgroups.validate;

import java.util.List;

/**
 * What a resource has to be, besides what it says of itself.
 *
 * @param profiles canonicals of profiles it has to follow, besides those it claims
 * @param type its type; empty for any
 * @param inParameters whether it may be the {@code resource} of Parameters that are the content, which name more profiles
 */
public record Wanted(List<String> profiles, String type, boolean inParameters) {

    /** Nothing but to be right. */
    public static final Wanted ANYTHING = new Wanted(List.of(), "", false);

    /** To follow these profiles as well. */
    public static Wanted by(List<String> profiles) {
        return new Wanted(profiles, "", false);
    }
}
