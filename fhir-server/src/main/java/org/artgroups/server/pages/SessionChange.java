package org.artgroups.server.pages;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.operation.Difference;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;

/**
 * What a correction changes in a session on record, as people read it. Pure.
 *
 * @param name of the member; empty for the session as a whole
 * @param text what changes, in English
 */
public record SessionChange(String name, String text) {

    private static final Pattern OF_MEMBER = Pattern.compile("member\\[(\\d+)]\\.?(.*)");
    private static final Pattern PATIENT = Pattern.compile("Patient/([A-Za-z0-9.-]{1,64})");

    /**
     * Every change.
     *
     * @param names of clients, by Patient id
     */
    static List<SessionChange> of(GroupVisitRequest recorded, GroupVisitRequest corrected, Map<String, String> names) {
        return GroupVisit.differences(recorded, corrected).stream()
                .map(difference -> of(difference, corrected, names))
                .toList();
    }

    private static SessionChange of(Difference difference, GroupVisitRequest corrected, Map<String, String> names) {
        Matcher ofMember = OF_MEMBER.matcher(difference.element());
        if (ofMember.matches()) {
            String client = corrected
                    .members()
                    .get(Integer.parseInt(ofMember.group(1)))
                    .client()
                    .getReferenceElement()
                    .getIdPart();
            String what = ofMember.group(2).isEmpty() ? "" : ofMember.group(2) + " ";
            return new SessionChange(names.getOrDefault(client, String.valueOf(client)), what + difference.words());
        }
        Matcher patient = PATIENT.matcher(String.valueOf(difference.before()));
        return difference.element().equals("member") && patient.matches()
                ? new SessionChange(names.getOrDefault(patient.group(1), patient.group(1)), difference.words())
                : new SessionChange("", difference.element() + " " + difference.words());
    }
}
