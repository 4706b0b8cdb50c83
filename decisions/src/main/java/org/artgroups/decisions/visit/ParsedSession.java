package org.artgroups.decisions.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.register.SheetSession;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A session as it was sent, as far as it could be read. Of one whose good members are to be stored although others are at
 * fault, the members that cannot be read are left out, and the others keep the places they were sent in.
 *
 * @param reading of what was not left out
 * @param places where each member of the reading was in what was sent, from 0
 * @param leftOut the members that could not be read
 */
public record ParsedSession(ParseResult<GroupVisitRequest> reading, List<Integer> places, List<LeftOut> leftOut) {

    private static final String MEMBER = "member";
    private static final String PARTIAL = "partial";
    private static final String CLIENT = "client";
    /** A session is planned without its key, and without who ran it, where those cannot be read. */
    private static final Map<String, Object> STAND_INS = Map.of(
            "session", new Identifier().setValue("unreadable"),
            "facilitator", List.of(new Reference().setDisplay("unreadable")));

    /**
     * A member who is not stored.
     *
     * @param place in what was sent, from 0
     * @param client as sent; null if that could not be read
     * @param faults what is wrong, at least one
     */
    record LeftOut(int place, @Nullable Reference client, List<Fault> faults) {

        String element() {
            return element(place);
        }

        static String element(int place) {
            return MEMBER + "[" + place + "]";
        }
    }

    /** Copies the lists. */
    public ParsedSession {
        places = List.copyOf(places);
        leftOut = List.copyOf(leftOut);
    }

    /** A session of which everything could be read. */
    public static ParsedSession of(GroupVisitRequest request) {
        return whole(new ParseResult<>(request, List.of()));
    }

    /** What can be read of the parameters; null is as good as empty. */
    public static ParsedSession read(@Nullable Parameters sent) {
        return read(sent, GroupVisit.REQUEST.attempt(sent));
    }

    /** What can be read of a register that was filled in. */
    public static ParsedSession read(SheetSession sheet) {
        ParseResult<GroupVisitRequest> said = GroupVisit.REQUEST.attempt(sheet.parameters());
        return read(sheet.parameters(), new ParseResult<>(said.record(), sheet.with(said.faults())));
    }

    private static ParsedSession read(@Nullable Parameters sent, ParseResult<GroupVisitRequest> whole) {
        if (sent == null || whole.faults().isEmpty()) {
            return whole(whole);
        }
        Map<Integer, List<Fault>> faults = new TreeMap<>();
        boolean ofMembersOnly = true;
        for (Fault fault : whole.faults()) {
            Optional<Integer> member = fault.path().indexOf(MEMBER);
            if (member.isPresent()) {
                faults.computeIfAbsent(member.get(), place -> new ArrayList<>()).add(fault);
            } else {
                ofMembersOnly = false;
            }
        }
        if (isPartial(sent) && ofMembersOnly) {
            ParsedSession good = without(faults, sent, Map.of());
            if (good.reading().faults().isEmpty()) {
                return good;
            }
        }
        return whole.record() == null ? rest(sent, whole, faults) : whole(whole);
    }

    /** As much as can be planned of a session of which something required cannot be read; its faults are those of all of it. */
    private static ParsedSession rest(
            Parameters sent, ParseResult<GroupVisitRequest> whole, Map<Integer, List<Fault>> faults) {
        GroupVisitRequest everybody =
                GroupVisit.REQUEST.attempt(sent, STAND_INS).record();
        if (everybody != null) {
            return whole(new ParseResult<>(everybody, whole.faults()));
        }
        ParsedSession good = without(faults, sent, STAND_INS);
        return new ParsedSession(new ParseResult<>(good.reading().record(), whole.faults()), good.places(), List.of());
    }

    /** The session without the members at fault. */
    private static ParsedSession without(
            Map<Integer, List<Fault>> faults, Parameters sent, Map<String, Object> standIns) {
        Parameters good = new Parameters();
        List<Integer> places = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        int place = 0;
        for (ParametersParameterComponent parameter : sent.getParameter()) {
            if (!MEMBER.equals(parameter.getName())) {
                good.addParameter(parameter);
                continue;
            }
            List<Fault> wrong = faults.get(place);
            if (wrong == null) {
                good.addParameter(parameter);
                places.add(place);
            } else {
                leftOut.add(new LeftOut(place, client(parameter), wrong));
            }
            place++;
        }
        return new ParsedSession(GroupVisit.REQUEST.attempt(good, standIns), places, leftOut);
    }

    /**
     * The same session, in which more is wrong with some members. Of one whose good members are to be stored, those are left out.
     *
     * @param mistaken what is wrong, by the place of the member in the reading, from 0
     */
    public ParsedSession with(Map<Integer, List<Fault>> mistaken) {
        GroupVisitRequest request = reading.record();
        if (mistaken.isEmpty() || request == null) {
            return this;
        }
        List<Integer> good = IntStream.range(0, request.members().size())
                .boxed()
                .filter(at -> !mistaken.containsKey(at))
                .toList();
        if (!request.isPartial() || !reading.faults().isEmpty() || good.isEmpty()) {
            List<Fault> all = new ArrayList<>(reading.faults());
            mistaken.values().forEach(all::addAll);
            return new ParsedSession(new ParseResult<>(request, all), places, leftOut);
        }
        List<LeftOut> out = new ArrayList<>(leftOut);
        mistaken.forEach((at, faults) ->
                out.add(new LeftOut(places.get(at), request.members().get(at).client(), faults)));
        return new ParsedSession(
                new ParseResult<>(
                        request.withMembers(
                                good.stream().map(request.members()::get).toList()),
                        List.of()),
                good.stream().map(places::get).toList(),
                out);
    }

    /** The path of a member of the reading in what was sent: {@code member[3]}. */
    public String element(int at) {
        return LeftOut.element(places.get(at));
    }

    /** What could be read of a session that is all or nothing. */
    public static ParsedSession whole(ParseResult<GroupVisitRequest> reading) {
        GroupVisitRequest request = reading.record();
        int members = request == null ? 0 : request.members().size();
        return new ParsedSession(reading, IntStream.range(0, members).boxed().toList(), List.of());
    }

    private static boolean isPartial(Parameters sent) {
        return sent.getParameter().stream()
                .filter(parameter -> PARTIAL.equals(parameter.getName()))
                .anyMatch(parameter -> parameter.getValue() instanceof BooleanType partial && partial.booleanValue());
    }

    private static @Nullable Reference client(ParametersParameterComponent member) {
        return member.getPart().stream()
                .filter(part -> CLIENT.equals(part.getName()))
                .map(ParametersParameterComponent::getValue)
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .findFirst()
                .orElse(null);
    }
}
