package org.artgroups.server.platform.access;

import java.util.EnumSet;
import java.util.Set;

/** What is done with a type of resource: the letters of SMART's scopes. */
enum Interaction {
    CREATE('c'),
    READ('r'),
    UPDATE('u'),
    DELETE('d'),
    SEARCH('s');

    private final char letter;

    Interaction(char letter) {
        this.letter = letter;
    }

    /** Those of {@code cruds}, in this order, each once; or of {@code read}, {@code write} and {@code *}, as SMART v1 has them. */
    static Set<Interaction> of(String letters) {
        return switch (letters) {
            case "read" -> EnumSet.of(READ, SEARCH);
            case "write" -> EnumSet.of(CREATE, UPDATE, DELETE);
            case "*" -> EnumSet.allOf(Interaction.class);
            default -> {
                if (letters.isEmpty() || !letters.matches("c?r?u?d?s?")) {
                    throw new IllegalArgumentException(letters + " is not of c, r, u, d and s in this order");
                }
                Set<Interaction> found = EnumSet.noneOf(Interaction.class);
                for (Interaction each : values()) {
                    if (letters.indexOf(each.letter) >= 0) {
                        found.add(each);
                    }
                }
                yield found;
            }
        };
    }
}
