package org.artgroups.server.pages;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.DueItem;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.RegisterResponse.Member;
import org.artgroups.operations.OperationHandlers;
import org.artgroups.operations.register.RegisterHandler;
import org.artgroups.server.pages.GroupRow.Facility;
import org.artgroups.server.pages.GroupsReader.Event;
import org.artgroups.server.pages.GroupsReader.Some;
import org.artgroups.server.platform.storage.HapiStorage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of groups, of all or of a facility, a group, and a member of a group. */
@Controller
class GroupsController {

    private static final int GROUPS_A_PAGE = 50;
    private static final int SESSIONS_A_PAGE = 24;

    private final GroupsReader reader;
    private final RegisterHandler registers;
    private final NamesReader names;
    private final OperationHandlers handlers;
    private final HapiStorage storage;
    private final Clock clock;

    GroupsController(
            GroupsReader reader,
            RegisterHandler registers,
            NamesReader names,
            HapiStorage storage,
            OperationHandlers handlers,
            Clock clock) {
        this.handlers = handlers;
        this.reader = reader;
        this.registers = registers;
        this.names = names;
        this.storage = storage;
        this.clock = clock;
    }

    /** Groups that meet; with {@code ended} those that have ended. */
    @GetMapping("/groups")
    String groups(
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return groups(null, ended, page, model);
    }

    /** The groups of a facility. */
    @GetMapping("/facilities/{id}")
    String facility(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return groups(names.facility(id, new SystemRequestDetails()), ended, page, model);
    }

    private String groups(@Nullable Facility facility, boolean ended, int page, Model model) {
        int asked = Math.max(1, page);
        Some<GroupRow> groups = reader.groups(
                facility == null ? null : facility.id(),
                ended,
                LocalDate.now(clock),
                GROUPS_A_PAGE,
                (asked - 1) * GROUPS_A_PAGE);
        model.addAttribute("facility", facility);
        model.addAttribute("groups", groups.items());
        model.addAttribute("ended", ended);
        model.addAttribute("page", asked);
        model.addAttribute("pages", (groups.total() + GROUPS_A_PAGE - 1) / GROUPS_A_PAGE);
        return "pages/groups";
    }

    /** A group: how it stands, its members, its sessions. */
    @GetMapping("/groups/{id}")
    String group(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
        LocalDate today = LocalDate.now(clock);
        int asked = Math.max(1, page);
        List<SessionRow> sessions =
                new ArrayList<>(reader.sessions(id, SESSIONS_A_PAGE + 1, (asked - 1) * SESSIONS_A_PAGE));
        boolean more = sessions.size() > SESSIONS_A_PAGE;
        if (more) {
            sessions.remove(SESSIONS_A_PAGE);
        }
        model.addAttribute("group", reader.group(id, today));
        model.addAttribute("members", reader.roster(id, today));
        model.addAttribute("due", due(id));
        model.addAttribute("gone", LeavingController.gone(handlers, id, today));
        model.addAttribute("today", today);
        model.addAttribute("sessions", sessions);
        model.addAttribute("chart", AttendanceChart.of(sessions));
        model.addAttribute("page", asked);
        model.addAttribute("more", more);
        return "pages/group";
    }

    /** What is due for whom at the next session, by Patient id. */
    private Map<String, List<DueItem>> due(String group) {
        try {
            return registers.register(group, RegisterRequest.NEXT, storage.ofServer()).members().stream()
                    .collect(Collectors.toMap(
                            member -> member.client().getReferenceElement().getIdPart(), Member::due));
        } catch (ProblemException noNextSession) {
            // the group has ended, or nobody knows how it works: the rest of the page is still true
            return Map.of();
        }
    }

    /** A member of a group by what happened, day by day; nobody else. */
    @GetMapping("/groups/{id}/clients/{client}")
    String client(@PathVariable String id, @PathVariable String client, Model model) {
        Map<LocalDate, List<Event>> days = new LinkedHashMap<>();
        for (Event event : reader.timeline(id, client)) {
            days.computeIfAbsent(event.date(), day -> new ArrayList<>()).add(event);
        }
        model.addAttribute("group", reader.group(id, LocalDate.now(clock)));
        model.addAttribute("client", client);
        model.addAttribute("name", reader.nameOf(client));
        model.addAttribute("days", days);
        model.addAttribute("results", reader.tellsResults());
        return "pages/client";
    }
}
