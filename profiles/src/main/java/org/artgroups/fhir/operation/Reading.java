package org.artgroups.fhir.operation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a request, and what is wrong with it. A request with faults may still be read far enough to look
 * for what else is wrong: a number out of its bounds is there, an optional value at fault is left out.
 *
 * @param record what was read; null if something required could not be
 * @param faults none if all is well
 */
public record Reading<T extends Record>(@Nullable T record, List<Fault> faults) {
    /** Copies the list. */
    public Reading {
        faults = List.copyOf(faults);
    }

    /**
     * The record of a request without faults.
     *
     * @throws ProblemException with every fault
     */
    public T orThrow() {
        if (record == null || !faults.isEmpty()) {
            throw new ProblemException(faults);
        }
        return record;
    }

    /**
     * The record if more can be found out from it.
     *
     * @throws ProblemException with every fault if it could not be read
     */
    public T recordOrThrow() {
        if (record == null) {
            throw new ProblemException(faults);
        }
        return record;
    }

    /** The exception that tells these faults and those of {@code later}, which was found by going on. */
    public ProblemException with(ProblemException later) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(later.faults());
        return new ProblemException(all);
    }
}
