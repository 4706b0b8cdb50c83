package org.artgroups.server.pages;

import org.artgroups.fhir.eligibility.UnmappedCodesRequest;
import org.artgroups.operations.eligibility.UnmappedCodesHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which codes of records nobody can read: what to map first. */
@Controller
class UnmappedCodesController {

    private final UnmappedCodesHandler codes;

    UnmappedCodesController(UnmappedCodesHandler codes) {
        this.codes = codes;
    }

    /** Of all clients, or of those of one facility. */
    @GetMapping("/unmapped-codes")
    String codes(@RequestParam(required = false) @Nullable String organization, Model page) {
        String facility = organization == null || organization.isBlank() ? null : organization;
        page.addAttribute("organization", facility);
        page.addAttribute("codes", codes.count(new UnmappedCodesRequest(null, facility, null)));
        return "pages/unmapped-codes";
    }
}
