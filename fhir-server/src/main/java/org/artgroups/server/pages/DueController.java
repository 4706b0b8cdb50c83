package org.artgroups.server.pages;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.register.DueListRequest;
import org.artgroups.fhir.register.DueListResponse;
import org.artgroups.operations.register.ListsHandler;
import org.artgroups.server.platform.storage.HapiStorage;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is due for members of a group, or of all groups of a facility: to look at, and to print. */
@Controller
class DueController {

    /** All that the page of a group flags. */
    private static final List<Advice> ALL = List.of(Advice.values());

    private final ListsHandler lists;
    private final GroupsReader groups;
    private final NamesReader names;
    private final HapiStorage storage;
    private final Clock clock;

    DueController(ListsHandler lists, GroupsReader groups, NamesReader names, HapiStorage storage, Clock clock) {
        this.lists = lists;
        this.groups = groups;
        this.names = names;
        this.storage = storage;
        this.clock = clock;
    }

    /** Of a group; with {@code overdue} what is overdue alone. */
    @GetMapping("/groups/{id}/due")
    String ofGroup(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            Model page) {
        ListSubject of = ListSubject.group(groups.group(id, LocalDate.now(clock)));
        return show(of, lists.dueInGroup(id, asked(overdue, date), storage.ofServer()), overdue, page);
    }

    /** Of all groups of a facility. */
    @GetMapping("/facilities/{id}/due")
    String ofFacility(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            Model page) {
        ListSubject of = ListSubject.facility(names.facility(id, new SystemRequestDetails()));
        return show(of, lists.dueInFacility(id, asked(overdue, date), storage.ofServer()), overdue, page);
    }

    private static DueListRequest asked(boolean overdue, @Nullable LocalDate date) {
        return new DueListRequest(date, ALL, overdue);
    }

    private static String show(ListSubject of, DueListResponse list, boolean overdue, Model page) {
        page.addAttribute("of", of);
        page.addAttribute("list", list);
        page.addAttribute("overdue", overdue);
        return "pages/due";
    }
}
