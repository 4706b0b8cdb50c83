package org.artgroups.fhir.register;

/** The lines above the table of a register: one word, one value. */
enum SheetHead {
    REGISTER_OF("register of", ""),
    GROUP("group", ""),
    SESSION("session", "session"),
    KEY_SYSTEM("key system", "session"),
    DATE("date", "start"),
    FACILITATOR("facilitator", "facilitator"),
    COLLECTOR("collector", "collector"),
    NEXT_VISIT("next visit", "nextVisit"),
    CORRECTION("correction", "correction"),
    PARTIAL("partial", "partial");

    private final String word;
    private final String element;

    SheetHead(String word, String element) {
        this.word = word;
        this.element = element;
    }

    /** As it is written in the first cell. */
    String word() {
        return word;
    }

    /** The parameter of {@code $group-visit} it becomes; empty for none. */
    String element() {
        return element;
    }
}
