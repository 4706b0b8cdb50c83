package org.artgroups.fhir.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.Sessions;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;

/** A request with everything in it, to put faults into. */
final class SentRequest {
    private final Parameters parameters = GroupVisit.REQUEST.write(Sessions.full());

    /** The parameter at a path such as {@code member[1].screen.done}. */
    ParametersParameterComponent at(String path) {
        List<ParametersParameterComponent> siblings = parameters.getParameter();
        ParametersParameterComponent found = null;
        for (String step : path.split("\\.", -1)) {
            String[] nameAndIndex = step.split("[\\[\\]]", -1);
            int index = nameAndIndex.length > 1 ? Integer.parseInt(nameAndIndex[1]) : 0;
            found = siblings.stream()
                    .filter(parameter -> nameAndIndex[0].equals(parameter.getName()))
                    .skip(index)
                    .findFirst()
                    .orElseThrow();
            siblings = found.getPart();
        }
        if (found == null) {
            throw new IllegalArgumentException(path);
        }
        return found;
    }

    void remove(String path) {
        int dot = path.lastIndexOf('.');
        List<ParametersParameterComponent> siblings =
                dot < 0 ? parameters.getParameter() : at(path.substring(0, dot)).getPart();
        siblings.remove(at(path));
    }

    void assertFault(Problem problem, String described) {
        assertThatThrownBy(() -> GroupVisit.REQUEST.read(parameters))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.describe()).isEqualTo(described);
                    assertThat(refused.faults()).extracting(Fault::problem).containsExactly(problem);
                });
    }

    void assertFault(String path, Type value, Problem problem, String described) {
        at(path).setValue(value);
        assertFault(problem, described);
    }

    GroupVisitRequest read(String path, Type value) {
        at(path).setValue(value);
        return GroupVisit.REQUEST.read(parameters);
    }

    Parameters parameters() {
        return parameters;
    }
}
