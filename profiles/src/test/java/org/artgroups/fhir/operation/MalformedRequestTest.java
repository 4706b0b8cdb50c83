package org.artgroups.fhir.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.Sessions;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request, however malformed, is read or refused with its faults")
class MalformedRequestTest {
    private static final int TRIES = 3_000;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "true",
            "-1",
            "1e999999999",
            "0.0000001",
            "\\u0000",
            "valueString",
            "valueBoolean",
            "valueInteger",
            "valueReference",
            "part",
            "name",
            "resource",
            "extension",
            "9999-99-99",
            "\"\"");

    private final IParser parser =
            FhirContext.forR4().newJsonParser().setParserErrorHandler(new LenientErrorHandler(false));
    private final Random random = new Random(20260304);

    private int read;
    private int refused;

    @Test
    @DisplayName("after bytes of it were changed, lost or put in")
    void bytes() {
        String sent = parser.encodeResourceToString(GroupVisit.REQUEST.write(Sessions.full()));
        for (int i = 0; i < TRIES; i++) {
            StringBuilder json = new StringBuilder(sent);
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                int at = random.nextInt(json.length());
                switch (random.nextInt(4)) {
                    case 0 -> json.setCharAt(at, (char) random.nextInt(128));
                    case 1 -> json.deleteCharAt(at);
                    case 2 -> json.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                    default ->
                        json.replace(
                                at,
                                Math.min(json.length(), at + random.nextInt(12)),
                                PIECES.get(random.nextInt(PIECES.size())));
                }
            }
            Parameters malformed =
                    parsed(new String(json.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            if (malformed != null) {
                read(malformed);
            }
        }
        assertThat(read).as("requests still readable").isPositive();
        assertThat(refused).as("requests refused").isPositive();
    }

    @Test
    @DisplayName("after values of it changed places")
    void values() {
        for (int i = 0; i < TRIES; i++) {
            Parameters malformed = GroupVisit.REQUEST.write(Sessions.full());
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                ParametersParameterComponent to = any(malformed.getParameter());
                ParametersParameterComponent from = any(malformed.getParameter());
                switch (random.nextInt(5)) {
                    case 0 -> to.setValue(from.getValue());
                    case 1 -> to.setName(from.getName());
                    case 2 -> to.setPart(from.copy().getPart());
                    case 3 -> to.setName(null);
                    default -> to.setValue(null).setPart(List.of());
                }
            }
            read(malformed);
        }
        assertThat(refused).isPositive();
    }

    private ParametersParameterComponent any(List<ParametersParameterComponent> parameters) {
        ParametersParameterComponent picked = parameters.get(random.nextInt(parameters.size()));
        return picked.hasPart() && random.nextInt(4) > 0 ? any(picked.getPart()) : picked;
    }

    private void read(Parameters malformed) {
        try {
            GroupVisit.REQUEST.differences(Sessions.full(), GroupVisit.REQUEST.read(malformed));
            read++;
        } catch (ProblemException problem) {
            assertThat(problem.faults()).isNotEmpty();
            assertThat(problem.toOutcome().getIssue()).hasSameSizeAs(problem.faults());
            refused++;
        }
    }

    private @Nullable Parameters parsed(String json) {
        try {
            return parser.parseResource(Parameters.class, json);
        } catch (RuntimeException notFhir) {
            // not always HAPI's DataFormatException: a property without name is a StringIndexOutOfBoundsException
            return null;
        }
    }
}
