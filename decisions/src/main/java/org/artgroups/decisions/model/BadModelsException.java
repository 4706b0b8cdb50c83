package org.artgroups.decisions.model;

import java.util.List;

/** Delivery models that cannot be used: the server does not start. Each fault names file, element and reason. */
public final class BadModelsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    BadModelsException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    public List<String> faults() {
        return faults;
    }
}
