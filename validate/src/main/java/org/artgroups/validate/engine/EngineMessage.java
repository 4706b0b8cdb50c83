package org.artgroups.validate.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.jspecify.annotations.Nullable;

/**
 * A message of HL7's validator.
 *
 * @param rule the invariant it is about, or HL7's name of the message; empty for none
 * @param place where it is; of what is missing, where it should be
 * @param element the element that is an instance of, by the type of its resource: within a Bundle, too, {@code Encounter.period}
 * @param text what HL7 says
 * @param severity how bad it is
 * @param line of the file, from 1; 0 if it has no place
 * @param column of that line
 */
record EngineMessage(String rule, String place, String element, String text, Severity severity, int line, int column) {

    /** What HL7's validator puts before messages about elements that are missing or too many. */
    private static final Pattern ABOUT = Pattern.compile("^([A-Z][A-Za-z]+(?:\\.[\\w:\\[\\]-]+)+): ");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/");

    /**
     * One message.
     *
     * @param places the elements of what was sent; null if it could not be read
     */
    static EngineMessage of(ValidationMessage raw, @Nullable ElementIndex places) {
        String text = String.valueOf(raw.getMessage());
        String location = raw.getLocation() == null ? "" : raw.getLocation();
        String plain = COMMENT.matcher(location).replaceAll("");
        Matcher about = ABOUT.matcher(text);
        boolean reported = about.find();
        Element named = !reported && places != null && places.at(plain) == null ? places.atJson(plain) : null;
        if (named != null && places != null) {
            plain = places.path(named);
            // of a list that is none, the list is meant
            plain = location.endsWith("]") ? plain : plain.replaceFirst("\\[\\d+]$", "");
        } else if (!reported && places != null && places.at(plain) == null) {
            // what is null is not there: the element above is
            Element above = places.atJson(plain.replaceFirst("\\.[^.]*$", ""));
            plain = above == null ? plain : places.path(above) + plain.substring(plain.lastIndexOf('.'));
        }
        String place =
                reported ? plain + about.group(1).substring(about.group(1).lastIndexOf('.')) : plain;
        return new EngineMessage(
                rule(raw),
                place,
                reported ? about.group(1) : element(plain, places),
                text,
                severity(raw.getLevel()),
                Math.max(raw.getLine(), 0),
                Math.max(raw.getCol(), 0));
    }

    private static String element(String place, @Nullable ElementIndex places) {
        String path = place;
        if (places != null) {
            String resource = places.path(places.resourceOf(place));
            if (place.startsWith(resource)) {
                path = places.resourceOf(place).fhirType() + place.substring(resource.length());
            }
        }
        return path.replaceAll("\\[\\d+]", "").replaceAll("\\.ofType\\(\\w+\\)", "[x]");
    }

    private static String rule(ValidationMessage raw) {
        String id = raw.getInvId() != null ? raw.getInvId() : raw.getMessageId();
        return id == null ? "" : id.substring(id.lastIndexOf('#') + 1);
    }

    private static Severity severity(@Nullable IssueSeverity level) {
        if (level == IssueSeverity.FATAL || level == IssueSeverity.ERROR) {
            return Severity.ERROR;
        }
        return level == IssueSeverity.WARNING ? Severity.WARNING : Severity.INFORMATION;
    }

    /** What lies beside a place, as an entry of the words asks for it: where from there, and the text; empty if it lies elsewhere. */
    String from(String origin) {
        return place.startsWith(origin) ? place.substring(origin.length()) + ": " + text : "";
    }
}
