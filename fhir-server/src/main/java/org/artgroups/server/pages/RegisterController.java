package org.artgroups.server.pages;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.operations.register.RegisterHandler;
import org.artgroups.server.platform.storage.HapiStorage;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is printed before a session: the register, in place of the paper one, and what to pack. */
@Controller
class RegisterController {

    /** Lines for those who join on the day, if there are places. */
    private static final int EMPTY_LINES = 3;

    private final RegisterHandler registers;
    private final GroupsReader groups;
    private final NamesReader names;
    private final DeliveryModels models;
    private final HapiStorage storage;
    private final Clock clock;

    RegisterController(
            RegisterHandler registers,
            GroupsReader groups,
            NamesReader names,
            DeliveryModels models,
            HapiStorage storage,
            Clock clock) {
        this.registers = registers;
        this.groups = groups;
        this.names = names;
        this.models = models;
        this.storage = storage;
        this.clock = clock;
    }

    /** The register of the next session, or of that of a day. */
    @GetMapping("/groups/{id}/register")
    String register(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            Model page) {
        RegisterResponse register = registers.register(id, new RegisterRequest(date, null, null), storage.ofServer());
        DeliveryModel model = models.find(register.model(), register.date()).orElseThrow();
        GroupRow group = groups.group(id, LocalDate.now(clock));
        page.addAttribute("group", group);
        page.addAttribute("register", register);
        page.addAttribute("facilitators", names.called(register.facilitators(), new SystemRequestDetails()));
        page.addAttribute(
                "venue",
                register.venue() == null
                        ? ""
                        : names.called(List.of(register.venue()), new SystemRequestDetails())
                                .get(0));
        page.addAttribute("collection", model.collection());
        page.addAttribute("empty", places(register.members().size(), group.capacity()));
        return "pages/register";
    }

    /** What to pack for the next session, or for that of a day. */
    @GetMapping("/groups/{id}/packs")
    String packs(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            Model page) {
        page.addAttribute("list", registers.pack(id, date, storage.ofServer()));
        page.addAttribute("group", groups.group(id, LocalDate.now(clock)));
        return "pages/packs";
    }

    /** The seats of the empty lines at the end. */
    private static List<Integer> places(int members, @Nullable Integer capacity) {
        int free = capacity == null ? EMPTY_LINES : Math.min(EMPTY_LINES, capacity - members);
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i <= free; i++) {
            places.add(members + i);
        }
        return places;
    }
}
