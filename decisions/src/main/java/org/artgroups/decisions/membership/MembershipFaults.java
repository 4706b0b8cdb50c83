package org.artgroups.decisions.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.decisions.client.NamedClient;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.jspecify.annotations.Nullable;

/** Gathers every reason why a request on membership is refused. Used once, by one thread. */
public final class MembershipFaults {

    private final List<Fault> faults = new ArrayList<>();

    /** A reason why not, at an element of the request. */
    public void add(Problem problem, String element, String text) {
        faults.add(new Fault(problem, element, text));
    }

    /** A resource that the request names, and that is not there. */
    public void unknown(Problem problem, String element, String what) {
        faults.add(Fault.unknown(problem, element, what));
    }

    /** The id of the client who is meant; null, with a fault, if that is not one. */
    @Nullable
    public String checkClient(NamedClient client) {
        if (client.id() == null) {
            faults.add(client.fault("client"));
        }
        return client.id();
    }

    /** Nothing is recorded before its day. */
    public void checkDate(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            add(Problem.DATE_IN_FUTURE, "date", date + " is in the future; it is " + today);
        }
    }

    /**
     * Stops if there are faults.
     *
     * @throws ProblemException with every one
     */
    public void check() {
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
    }

    /**
     * The result of a plan without faults.
     *
     * @throws ProblemException with every fault
     */
    public <T> T none(@Nullable T planned) {
        check();
        if (planned == null) {
            throw new IllegalStateException("a plan is there unless there is a fault");
        }
        return planned;
    }
}
