package org.artgroups.server.pages;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.visit.ParsedSession;
import org.artgroups.decisions.visit.StoredSession.RecordedVersion;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.operations.register.RegisterHandler;
import org.artgroups.operations.visit.GroupVisitHandler;
import org.artgroups.server.platform.storage.HapiStorage;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of a session, filled in by the register; what is typed goes the way of {@code $group-visit}. */
@Controller
class SessionController {

    private final RegisterHandler registers;
    private final GroupVisitHandler sessions;
    private final GroupsReader groups;
    private final NamesReader names;
    private final DeliveryModels models;
    private final HapiStorage storage;
    private final Clock clock;

    SessionController(
            RegisterHandler registers,
            GroupVisitHandler sessions,
            GroupsReader groups,
            NamesReader names,
            DeliveryModels models,
            HapiStorage storage,
            Clock clock) {
        this.registers = registers;
        this.sessions = sessions;
        this.groups = groups;
        this.names = names;
        this.models = models;
        this.storage = storage;
        this.clock = clock;
    }

    /** The form of the next session, or of that of a day; one that is on record opens filled in from the record. */
    @GetMapping("/groups/{id}/session")
    String form(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            Model page) {
        RegisterResponse register = register(id, date);
        RecordedVersion recorded = sessions.recorded(register.session(), storage.ofServer());
        SessionForm form =
                recorded == null ? SessionForm.empty() : SessionForm.filledIn(RecordedForm.fields(recorded.request()));
        return form(id, register, recorded, form, page);
    }

    /**
     * Records what was typed. Refused, the form comes back with everything typed and what is wrong at its place; with something
     * left open, or something on record that it would change, it comes back with the question.
     */
    @PostMapping("/groups/{id}/session")
    String tell(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model page) {
        Map<String, String[]> fields = request.getParameterMap();
        TypedSession typed = TypedSession.read(fields, clock.getZone());
        ParseResult<GroupVisitRequest> read =
                GroupVisit.REQUEST.attemptTyped(typed.parameters()).after(typed.faults());
        RegisterResponse register = register(id, day(typed.text("start")));
        RecordedVersion recorded = sessions.recorded(key(typed), storage.ofServer());
        try {
            ParsedSession sent = ParsedSession.whole(read);
            GroupVisitRequest session = read.faults().isEmpty() ? read.record() : null;
            if (session != null) {
                if (recorded != null) {
                    session = new SessionCorrection(recorded.request(), fields, session).session();
                }
                if (isLeftOpen(session, recorded, register, typed, page)) {
                    response.setStatus(
                            recorded == null ? HttpStatus.UNPROCESSABLE_ENTITY.value() : HttpStatus.CONFLICT.value());
                    return form(id, register, recorded, SessionForm.filledIn(fields), page);
                }
                sent = ParsedSession.of(recorded == null ? session : session.asCorrection(true));
            }
            return recorded(id, sessions.record(id, sent, storage.ofServer()), typed, page);
        } catch (ProblemException problem) {
            response.setStatus(problem.status());
            if (problem.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value() || problem.has(Problem.UNKNOWN_GROUP)) {
                throw problem;
            }
            page.addAttribute("conflict", problem.has(Problem.SESSION_CONFLICT) || problem.has(Problem.SESSION_ON_DAY));
            return form(id, register, recorded, SessionForm.refused(fields, typed, problem.faults()), page);
        }
    }

    /** Whether the sender has to be asked first: about what is not said, or about what changes in the record. */
    private boolean isLeftOpen(
            GroupVisitRequest session,
            @Nullable RecordedVersion recorded,
            RegisterResponse register,
            TypedSession typed,
            Model page) {
        SessionQuestions questions = "true".equals(typed.text("asked"))
                ? SessionQuestions.NONE
                : SessionQuestions.of(
                        session,
                        recorded == null ? List.of() : recorded.request().members(),
                        register);
        List<SessionChange> changes = List.of();
        if (recorded != null) {
            boolean sure = "true".equals(typed.text("correction"))
                    && recorded.version().equals(typed.text("recorded.version"));
            changes = sure ? List.of() : SessionChange.of(recorded.request(), session, namesOf(register));
        }
        page.addAttribute("questions", questions);
        page.addAttribute("changes", changes);
        return !questions.isEmpty() || !changes.isEmpty();
    }

    /** The page of one member of a session on record who came after it for what was to be handed out. */
    @GetMapping("/groups/{id}/session/late")
    String late(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam String client,
            Model page) {
        return late(id, register(id, date), client, SessionForm.empty(), page);
    }

    /** Records that one member came after the session: nothing else of it changes. */
    @PostMapping("/groups/{id}/session/late")
    String late(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model page) {
        Map<String, String[]> fields = request.getParameterMap();
        TypedSession typed = TypedSession.read(fields, clock.getZone());
        ParseResult<GroupVisitRequest> read =
                GroupVisit.REQUEST.attemptTyped(typed.parameters()).after(typed.faults());
        String client = typed.text("client");
        RegisterResponse register = register(id, day(typed.text("start")));
        try {
            GroupVisitRequest late = read.recordOrThrow();
            RecordedVersion recorded = sessions.recorded(key(typed), storage.ofServer());
            if (recorded == null || late.members().size() != 1) {
                throw new ProblemException(Problem.BAD_VALUE, "session", "no session is on record to add this to");
            }
            if (late.members().get(0).pickedUp() == null) {
                throw new ProblemException(
                        Problem.REQUIRED, "member[0].pickedUp", "is needed: on which day did the member come?");
            }
            if (!read.faults().isEmpty()) {
                throw new ProblemException(read.faults());
            }
            GroupVisitRequest corrected =
                    SessionCorrection.of(recorded.request(), late.members().get(0));
            return recorded(
                    id,
                    sessions.record(id, ParsedSession.of(corrected.asCorrection(true)), storage.ofServer()),
                    typed,
                    page);
        } catch (ProblemException problem) {
            response.setStatus(problem.status());
            if (problem.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                throw problem;
            }
            return late(id, register, client, SessionForm.refused(fields, typed, problem.faults()), page);
        }
    }

    private String late(String id, RegisterResponse register, String client, SessionForm form, Model page) {
        RegisterResponse.Member member = register.members().stream()
                .filter(each -> client.equals(clientId(each.client())))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.NOT_IN_GROUP, "client", "is not a member of this group on " + register.date()));
        page.addAttribute("group", groups.group(id, LocalDate.now(clock)));
        page.addAttribute("register", register);
        page.addAttribute("m", member);
        page.addAttribute("form", form);
        page.addAttribute("facilitators", facilitators(register));
        page.addAttribute("today", LocalDate.now(clock));
        return "pages/late";
    }

    private String recorded(String id, GroupVisitResponse reported, TypedSession typed, Model page) {
        page.addAttribute("group", groups.group(id, LocalDate.now(clock)));
        page.addAttribute("told", reported);
        page.addAttribute("key", key(typed.text("session.system"), typed.text("session.value")));
        page.addAttribute(
                "names",
                names.clients(reported.members().stream()
                        .map(member -> clientId(member.client()))
                        .toList()));
        return "pages/told";
    }

    private RegisterResponse register(String id, @Nullable LocalDate date) {
        return registers.register(id, new RegisterRequest(date, null, null), storage.ofServer());
    }

    private static Identifier key(TypedSession typed) {
        return new Identifier().setSystem(typed.text("session.system")).setValue(typed.text("session.value"));
    }

    private static Map<String, String> namesOf(RegisterResponse register) {
        return register.members().stream()
                .collect(Collectors.toMap(
                        member -> clientId(member.client()),
                        member ->
                                member.client().hasDisplay() ? member.client().getDisplay() : clientId(member.client()),
                        (one, other) -> one));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String form(
            String id, RegisterResponse proposed, @Nullable RecordedVersion recorded, SessionForm form, Model page) {
        LocalDate today = LocalDate.now(clock);
        RegisterResponse register = recorded == null ? proposed : RecordedForm.register(proposed, recorded.request());
        page.addAttribute("version", recorded == null ? null : recorded.version());
        page.addAttribute("absent", recorded == null ? Set.of() : absent(recorded.request()));
        DeliveryModel model = models.find(register.model(), register.date()).orElseThrow();
        page.addAttribute("group", groups.group(id, today));
        page.addAttribute("register", register);
        page.addAttribute("form", form);
        page.addAttribute(
                "key", key(register.session().getSystem(), register.session().getValue()));
        page.addAttribute("facilitators", facilitators(register));
        page.addAttribute("collection", model.collection());
        page.addAttribute("today", today);
        page.addAttribute("symptoms", Symptom.values());
        page.addAttribute("absenceReasons", AbsenceReason.values());
        page.addAttribute("referralReasons", ReferralReason.values());
        page.addAttribute("referralOutcomes", ReferralOutcome.values());
        return "pages/session";
    }

    /** Who was absent by the record: they may come for their medicines yet. */
    private static Set<String> absent(GroupVisitRequest recorded) {
        return recorded.members().stream()
                .filter(member -> member.attendance() == Attendance.ABSENT)
                .map(member -> String.valueOf(clientId(member.client())))
                .collect(Collectors.toSet());
    }

    /** What a browser keeps a form under until it is sent. */
    private static String key(String system, String value) {
        return system + "|" + value;
    }

    /** Who runs the session, by name as far as that is known; at least one to be filled in. */
    private List<Reference> facilitators(RegisterResponse register) {
        List<String> called = names.called(register.facilitators(), new SystemRequestDetails());
        List<Reference> people = new ArrayList<>();
        for (int i = 0; i < called.size(); i++) {
            people.add(new Reference(register.facilitators().get(i).getReference()).setDisplay(called.get(i)));
        }
        return people.isEmpty() ? List.of(new Reference()) : people;
    }

    private static String clientId(Reference client) {
        return client.getReferenceElement().getIdPart();
    }
}
