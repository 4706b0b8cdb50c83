package org.artgroups.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What HL7's engine may complain of, and why: an entry of {@code src/test/validation-exceptions.json}.
 *
 * @param level as of the complaint
 * @param rule as of the complaint
 * @param where what the place of the complaint has to contain, as a regular expression
 * @param message what the message has to contain, as a regular expression
 * @param reason why it stays
 */
record Accepted(String level, String rule, Pattern where, Pattern message, String reason) {

    /** All there are. */
    static List<Accepted> all() {
        JsonNode list = Mistake.read(Path.of("src/test/validation-exceptions.json"));
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> new Accepted(
                        each.required("level").asText(),
                        each.required("rule").asText(),
                        Pattern.compile(each.required("where").asText()),
                        Pattern.compile(each.path("message").asText()),
                        each.required("reason").asText()))
                .toList();
    }

    boolean covers(Complaint complaint) {
        return level.equals(complaint.level())
                && rule.equals(complaint.rule())
                && where.matcher(complaint.where()).find()
                && message.matcher(complaint.message()).find();
    }

    @Override
    public String toString() {
        return level + " " + rule + " at " + where + (message.pattern().isEmpty() ? "" : " with " + message);
    }
}
