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
public record ParseResult<T extends Record>(@Nullable T record, List<Fault> faults) {
    /** Copies the list. */
    public ParseResult {
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

    /** The same with faults that were found before it was read; of several about one element, those. */
    public ParseResult<T> after(List<Fault> earlier) {
        List<Fault> all = new ArrayList<>(earlier);
        faults.stream()
                .filter(fault ->
                        earlier.stream().noneMatch(found -> found.path().equals(fault.path())))
                .forEach(all::add);
        return new ParseResult<>(record, all);
    }

    /** Whether something is wrong with a parameter, or a part of it. */
    public boolean isAtFault(String parameter) {
        return faults.stream().anyMatch(fault -> fault.path().isWithin(ElementPath.of(parameter)));
    }

    /**
     * The exception that tells these faults and those of {@code later}, which was found by going on, without those of parameters
     * that could not be read: what stood for them was not sent.
     */
    public ProblemException with(ProblemException later) {
        List<Fault> all = new ArrayList<>(faults);
        later.faults().stream()
                .filter(fault -> faults.stream()
                        .noneMatch(
                                read -> !read.path().isEmpty() && fault.path().isWithin(read.path())))
                .forEach(all::add);
        return new ProblemException(all);
    }
}
