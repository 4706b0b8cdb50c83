package org.artgroups.validate;

import java.util.List;
import org.artgroups.fhir.generated.Canonicals;

/**
 * What a resource has to be, besides what it says of itself.
 *
 * @param profiles canonicals of profiles it has to follow, besides those it claims; that of an OperationDefinition says which
 *     operation Parameters are for
 * @param type its type; empty for any
 * @param inParameters whether it may be the {@code resource} of Parameters that are the content, which name more profiles
 */
public record ValidationOptions(List<String> profiles, String type, boolean inParameters) {

    private static final String OPERATIONS = Canonicals.BASE + "/OperationDefinition/";

    /** Nothing but to be right. */
    public static final ValidationOptions ANYTHING = new ValidationOptions(List.of(), "", false);

    /**
     * What stands among the profiles for an operation that Parameters are for.
     *
     * @param name its name, with or without {@code $}, or the id or canonical of its definition
     */
    public static String operation(String name) {
        return name.startsWith(OPERATIONS) ? name : OPERATIONS + name.replace("$", "");
    }

    /** To follow these profiles as well. */
    public static ValidationOptions by(List<String> profiles) {
        return new ValidationOptions(profiles, "", false);
    }
}
