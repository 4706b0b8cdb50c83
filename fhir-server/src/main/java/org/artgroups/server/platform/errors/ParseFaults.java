package org.artgroups.server.platform.errors;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Every reason why a body cannot be read as FHIR. HAPI's parser stops at the first; a body it refused is therefore read a
 * second time here, a Bundle entry by entry, and all that is wrong is gathered. Used once, by one thread.
 */
public final class ParseFaults extends ErrorHandlerAdapter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FhirContext fhirContext;
    private final List<Fault> faults = new ArrayList<>();
    private String prefix = "";

    private ParseFaults(FhirContext fhirContext) {
        this.fhirContext = fhirContext;
    }

    /** What is wrong with a JSON body; empty if nothing is found. */
    public static List<Fault> of(String body, FhirContext fhirContext) {
        ParseFaults found = new ParseFaults(fhirContext);
        found.read(body);
        return found.faults;
    }

    /** What is wrong with the resource of an entry of a Bundle; empty if nothing is found. */
    public static List<Fault> ofEntry(JsonNode resource, int entry, FhirContext fhirContext) {
        ParseFaults found = new ParseFaults(fhirContext);
        found.parse(resource, "entry[" + entry + "].resource.");
        return found.faults;
    }

    private void read(String body) {
        JsonNode json;
        try {
            json = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            fault(
                    "",
                    "this is not JSON: " + e.getOriginalMessage().replaceAll(" \\(start marker at .*", "") + place(e));
            return;
        }
        if (!(json instanceof ObjectNode resource)
                || !resource.path("resourceType").isTextual()) {
            fault("", "this is not FHIR: there is no resourceType");
            return;
        }
        if (resource.path("entry").isArray()) {
            int number = 0;
            for (JsonNode entry : resource.path("entry")) {
                JsonNode inner = entry instanceof ObjectNode parts ? parts.remove("resource") : null;
                if (inner != null) {
                    parse(inner, "entry[" + number + "].resource.");
                }
                number++;
            }
        }
        parse(resource, "");
    }

    private void parse(JsonNode resource, String within) {
        prefix = within;
        IParser parser = fhirContext.newJsonParser();
        parser.setParserErrorHandler(this);
        try {
            parser.parseResource(resource.toString());
        } catch (DataFormatException e) {
            fault(within.isEmpty() ? "" : within.substring(0, within.length() - 1), words(e));
        } catch (RuntimeException e) {
            // the parser trips over some malformed bodies: not worth more to the sender than that it is the body
            fault(within.isEmpty() ? "" : within.substring(0, within.length() - 1), "cannot be read as FHIR");
        }
    }

    /** HAPI's message without its number. */
    private static String words(DataFormatException e) {
        return String.valueOf(e.getMessage()).replaceAll("HAPI-\\d+: ", "");
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private void fault(String element, String text) {
        faults.add(new Fault(Problem.MALFORMED, element, text));
    }

    private String in(@Nullable IParseLocation location, String name) {
        String parent = location == null || location.getParentElementName() == null
                ? ""
                : location.getParentElementName() + ".";
        return prefix + parent + name;
    }

    @Override
    public void unknownElement(@Nullable IParseLocation location, String name) {
        fault(in(location, name), "is not an element FHIR R4 has there");
    }

    @Override
    public void unknownAttribute(@Nullable IParseLocation location, String name) {
        fault(in(location, name), "is not an attribute FHIR R4 has there");
    }

    @Override
    public void unexpectedRepeatingElement(@Nullable IParseLocation location, String name) {
        fault(in(location, name), "may be there once only");
    }

    @Override
    public void missingRequiredElement(@Nullable IParseLocation location, String name) {
        fault(in(location, name), "is required");
    }

    @Override
    public void invalidValue(IParseLocation location, String value, String error) {
        fault(prefix + (location.getParentElementName() == null ? "" : location.getParentElementName()), error);
    }

    @Override
    public void incorrectJsonType(
            @Nullable IParseLocation location,
            String name,
            ValueType expected,
            ScalarType expectedScalar,
            ValueType found,
            ScalarType foundScalar) {
        fault(in(location, name), "expected " + kind(expected, expectedScalar) + ", got " + kind(found, foundScalar));
    }

    private static String kind(ValueType type, @Nullable ScalarType scalar) {
        return (scalar == null ? type.name() : scalar.name()).toLowerCase(Locale.ROOT);
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation location) {
        fault(in(location, "extension"), "has a value and extensions, and may have one of the two");
    }
}
