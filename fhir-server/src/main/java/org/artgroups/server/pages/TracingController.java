package org.artgroups.server.pages;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.TracingMeans;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.generated.TracingStatus;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.artgroups.fhir.tracing.TracingListResponse;
import org.artgroups.fhir.tracing.TracingListResponse.Missed;
import org.artgroups.operations.tracing.TracingHandler;
import org.artgroups.server.pages.ContactReader.Contact;
import org.artgroups.server.platform.storage.HapiStorage;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who missed a session of a group, or of any group of a facility: to look at, to carry on paper, and to tell what was done to
 * find them.
 */
@Controller
class TracingController {

    private static final int MEMBERS_A_PAGE = 100;

    private final TracingHandler tracing;
    private final GroupsReader groups;
    private final NamesReader names;
    private final ContactReader contacts;
    private final HapiStorage storage;
    private final Clock clock;

    TracingController(
            TracingHandler tracing,
            GroupsReader groups,
            NamesReader names,
            ContactReader contacts,
            HapiStorage storage,
            Clock clock) {
        this.tracing = tracing;
        this.groups = groups;
        this.names = names;
        this.contacts = contacts;
        this.storage = storage;
        this.clock = clock;
    }

    /** Of a group. */
    @GetMapping("/groups/{id}/tracing")
    String ofGroup(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
        return show(group(id), page, TypedAttempt.none(), List.of(), model);
    }

    /** Of all groups of a facility. */
    @GetMapping("/facilities/{id}/tracing")
    String ofFacility(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
        return show(facility(id), page, TypedAttempt.none(), List.of(), model);
    }

    /** The same on paper, for whoever goes to look for them. */
    @GetMapping("/groups/{id}/tracing/paper")
    String paperOfGroup(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
        show(group(id), page, TypedAttempt.none(), List.of(), model);
        return "pages/tracing-paper";
    }

    /** The same on paper, of all groups of a facility. */
    @GetMapping("/facilities/{id}/tracing/paper")
    String paperOfFacility(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
        show(facility(id), page, TypedAttempt.none(), List.of(), model);
        return "pages/tracing-paper";
    }

    /** Begins to look for those of a group for whom nobody does, or with {@code task} tells an attempt. */
    @PostMapping("/groups/{id}/tracing")
    String tellOfGroup(
            @PathVariable String id,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        return tell(group(id), fields, response, model);
    }

    /** The same for all groups of a facility. */
    @PostMapping("/facilities/{id}/tracing")
    String tellOfFacility(
            @PathVariable String id,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        return tell(facility(id), fields, response, model);
    }

    /** Whose list, and how it is asked for. */
    private record Source(ListSubject of, Function<TracingListRequest, TracingListResponse> list) {}

    private Source group(String id) {
        return new Source(
                ListSubject.group(groups.group(id, LocalDate.now(clock))),
                request -> tracing.ofGroup(id, request, storage.ofServer()));
    }

    private Source facility(String id) {
        return new Source(
                ListSubject.facility(names.facility(id, new SystemRequestDetails())),
                request -> tracing.ofFacility(id, request, storage.ofServer()));
    }

    private String tell(Source source, Map<String, String> fields, HttpServletResponse response, Model model) {
        TypedAttempt attempt = new TypedAttempt(fields);
        String task = attempt.value("task");
        String page = attempt.value("page").matches("[1-9]\\d{0,5}") ? attempt.value("page") : "1";
        String back = "redirect:" + source.of().path() + "/tracing?page=" + page;
        if (task.isEmpty()) {
            boolean opened = source.list().apply(new TracingListRequest(null, null, true)).missed().stream()
                    .anyMatch(missed -> Boolean.TRUE.equals(missed.opened()));
            return back + "&opened=" + opened;
        }
        try {
            tracing.trace(
                    task,
                    Tracing.TRACE_REQUEST.attemptTyped(attempt.parameters()).orThrow(),
                    storage.ofServer());
            return back + "&told=true";
        } catch (ProblemException problem) {
            response.setStatus(problem.status());
            if (problem.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                throw problem;
            }
            return show(source, Integer.parseInt(page), attempt, problem.faults(), model);
        }
    }

    private String show(Source source, int page, TypedAttempt typed, List<Fault> faults, Model model) {
        TracingListResponse list = source.list().apply(TracingListRequest.TODAY);
        int asked = Math.max(1, page);
        List<Missed> shown = list.missed().stream()
                .skip((asked - 1L) * MEMBERS_A_PAGE)
                .limit(MEMBERS_A_PAGE)
                .toList();
        List<TracedMember> members = members(shown);
        model.addAttribute("of", source.of());
        model.addAttribute("list", list);
        model.addAttribute("members", members);
        model.addAttribute("unsought", list.missed().stream().anyMatch(TracingController::isUnsought));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("means", TracingMeans.values());
        model.addAttribute("outcomes", TracingOutcome.values());
        model.addAttribute("absenceReasons", AbsenceReason.values());
        model.addAttribute("page", asked);
        model.addAttribute("pages", (list.missed().size() + MEMBERS_A_PAGE - 1) / MEMBERS_A_PAGE);
        return "pages/tracing";
    }

    private static boolean isUnsought(Missed missed) {
        return missed.task() == null && missed.status() != TracingStatus.LATE;
    }

    private List<TracedMember> members(List<Missed> shown) {
        Map<String, Contact> found = contacts.contacts(
                shown.stream().map(missed -> id(missed.client())).distinct().toList(), new SystemRequestDetails());
        Map<String, NamesReader.GroupNames> called = names.groups(
                shown.stream().map(missed -> id(missed.group())).distinct().toList(), new SystemRequestDetails());
        return shown.stream()
                .map(missed -> new TracedMember(
                        missed,
                        found.getOrDefault(id(missed.client()), Contact.unknown(id(missed.client()))),
                        name(called.get(id(missed.group())), missed)))
                .toList();
    }

    private static String name(NamesReader.@Nullable GroupNames group, Missed missed) {
        return group == null ? id(missed.group()) : group.name();
    }

    private static String id(Reference reference) {
        return reference.getReferenceElement().getIdPart();
    }
}
