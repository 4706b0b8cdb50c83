package org.artgroups.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.artgroups.validate.Format;
import org.artgroups.validate.GuideValidator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A form to paste a resource into, and what is wrong with it, in its lines. Nothing of it is kept or logged. */
@Controller
class ValidateController {

    /** In characters; a longer text is one for the command. */
    private static final int LONGEST = 500_000;

    private final GuideValidator validator;

    ValidateController(GuideValidator validator) {
        this.validator = validator;
    }

    /** The empty form. */
    @GetMapping("/validate")
    String form(Model page) {
        page.addAttribute("text", "");
        return "pages/validate";
    }

    /** The form as it was sent, with the answer below. */
    @PostMapping("/validate")
    String validate(@RequestParam(defaultValue = "") String text, HttpServletRequest request, Model page) {
        page.addAttribute("longest", LONGEST);
        // a form that is too long for the server arrives without its fields
        boolean cut = text.isEmpty() && request.getContentLengthLong() > LONGEST;
        if (cut || text.length() > LONGEST) {
            page.addAttribute("text", "");
            page.addAttribute("tooLong", true);
            return "pages/validate";
        }
        page.addAttribute("text", text);
        if (!text.isBlank()) {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            List<Finding> found = validator.validate(content, Format.of(content));
            page.addAttribute("found", found);
            page.addAttribute("errors", count(found, Severity.ERROR));
            page.addAttribute("warnings", count(found, Severity.WARNING));
            page.addAttribute("lines", MarkedLine.of(text, found));
        }
        return "pages/validate";
    }

    private static long count(List<Finding> found, Severity severity) {
        return found.stream().filter(finding -> finding.severity() == severity).count();
    }
}
