package org.artgroups.fhir.register;

import java.util.List;
import java.util.Map;
import org.artgroups.fhir.operation.ElementPath;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.RejectedMember;
import org.artgroups.fhir.visit.GroupVisitResponse.ReportedFault;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A register that was filled in, as the parameters of {@code $group-visit} it says.
 *
 * @param parameters what could be read
 * @param faults what could not
 * @param group id of the Group whose register it is; null if it does not say
 * @param places where each parameter stands, by its path: {@code line 9, weight}
 */
public record SheetSession(
        Parameters parameters, List<Fault> faults, @Nullable String group, Map<ElementPath, String> places) {

    /** Copies list and map. */
    public SheetSession {
        faults = List.copyOf(faults);
        places = Map.copyOf(places);
    }

    /** These faults and those of the table; of several about one element, the table's. */
    public List<Fault> with(List<Fault> found) {
        return new ParseResult<>(null, found).after(faults).faults();
    }

    /** The same answer with line and column in the words of what is wrong with members who were not stored. */
    public GroupVisitResponse placed(GroupVisitResponse response) {
        return response.withRefused(response.refused().stream()
                .map(refused -> new RejectedMember(
                        refused.element(),
                        refused.client(),
                        refused.faults().stream().map(this::placed).toList()))
                .toList());
    }

    private ReportedFault placed(ReportedFault fault) {
        return new ReportedFault(
                fault.code(),
                fault.element(),
                placed(new Fault(fault.code(), fault.element(), fault.text())).text());
    }

    /** The same fault with line and column in its words, as far as it stands in any. */
    public Fault placed(Fault fault) {
        for (ElementPath path = fault.path(); !path.isEmpty(); path = path.outer()) {
            String place = places.get(path);
            if (place != null) {
                return new Fault(fault.problem(), fault.path(), place + ": " + fault.text());
            }
        }
        return fault;
    }
}
