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
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.visit.ParsedSession;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.operations.register.RegisterHandler;
import org.artgroups.operations.visit.GroupVisitHandler;
import org.artgroups.server.platform.storage.HapiStorage;
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

    /** The form of the next session, or of that of a day. */
    @GetMapping("/groups/{id}/session")
    String form(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            Model page) {
        return form(id, date, SessionForm.empty(), page);
    }

    /** Records what was typed; refused, the form comes back with everything typed and what is wrong at its place. */
    @PostMapping("/groups/{id}/session")
    String tell(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model page) {
        Map<String, String[]> fields = request.getParameterMap();
        TypedSession typed = TypedSession.read(fields, clock.getZone());
        try {
            GroupVisitResponse reported = sessions.record(
                    id,
                    ParsedSession.whole(
                            GroupVisit.REQUEST.attemptTyped(typed.parameters()).after(typed.faults())),
                    storage.ofServer());
            page.addAttribute("group", groups.group(id, LocalDate.now(clock)));
            page.addAttribute("told", reported);
            page.addAttribute("key", key(typed.text("session.system"), typed.text("session.value")));
            page.addAttribute(
                    "names",
                    names.clients(reported.members().stream()
                            .map(member -> clientId(member.client()))
                            .toList()));
            return "pages/told";
        } catch (ProblemException problem) {
            response.setStatus(problem.status());
            if (problem.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value() || problem.has(Problem.UNKNOWN_GROUP)) {
                throw problem;
            }
            page.addAttribute("conflict", problem.has(Problem.SESSION_CONFLICT));
            return form(id, day(typed.text("start")), SessionForm.refused(fields, typed, problem.faults()), page);
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String form(String id, @Nullable LocalDate date, SessionForm form, Model page) {
        LocalDate today = LocalDate.now(clock);
        RegisterResponse register = registers.register(id, new RegisterRequest(date, null, null), storage.ofServer());
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

    /** What a browser keeps a form under until it is told. */
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
