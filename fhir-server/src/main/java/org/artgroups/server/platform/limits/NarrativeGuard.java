package org.artgroups.server.platform.limits;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.springframework.stereotype.Component;

/**
 * Rejects a narrative that does more than to be read: FHIR allows in it the formatting of HTML and nothing that runs, asks or loads
 * (invariants txt-1 and following).
 */
@Interceptor
@Component
public class NarrativeGuard {

    /** The elements that FHIR's narrative may have. */
    private static final Set<String> ELEMENTS = Set.of(
            ("p br div h1 h2 h3 h4 h5 h6 a span b em i strong small big tt dfn q var abbr acronym cite blockquote hr"
                            + " address bdo kbd ul ol li dl dt dd pre table caption colgroup col thead tr tfoot tbody th td code"
                            + " samp img map area sub sup del ins u s")
                    .split(" "));

    private static final Pattern LINK = Pattern.compile(
            "\\s*(?:(?:https?|mailto|tel|urn|cid):|data:image/(?:png|jpeg|gif);|[#/.?]|[\\w%.~-]*(?:[/?#].*)?$).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LOADING_STYLE = Pattern.compile(
            "url\\s*\\(|expression\\s*\\(|@import|\\\\|behavior|-moz-binding", Pattern.CASE_INSENSITIVE);
    private static final Set<String> LINKS = Set.of("href", "src", "cite", "longdesc", "usemap", "background");

    private final FhirContext fhirContext;

    NarrativeGuard(FhirContext fhirContext) {
        this.fhirContext = fhirContext;
    }

    /** Checks what is created. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        check(resource);
    }

    /** Checks what is changed. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        check(after);
    }

    private void check(IBaseResource resource) {
        for (Narrative narrative :
                fhirContext.newTerser().getAllPopulatedChildElementsOfType(resource, Narrative.class)) {
            if (narrative.hasDiv() && isActive(narrative.getDiv())) {
                throw new ProblemException(
                        Problem.ACTIVE_CONTENT,
                        resource.fhirType() + ".text",
                        "a narrative is for reading: no scripts, forms, frames, event attributes, or links that run"
                                + " something");
            }
        }
    }

    static boolean isActive(XhtmlNode node) {
        if (node.getNodeType() == NodeType.Element) {
            if (!ELEMENTS.contains(String.valueOf(node.getName()).toLowerCase(Locale.ROOT))) {
                return true;
            }
            for (Map.Entry<String, String> attribute : node.getAttributes().entrySet()) {
                if (isActive(attribute.getKey().toLowerCase(Locale.ROOT), String.valueOf(attribute.getValue()))) {
                    return true;
                }
            }
        } else if (node.getNodeType() == NodeType.Instruction || node.getNodeType() == NodeType.DocType) {
            return true;
        }
        return node.getChildNodes().stream().anyMatch(NarrativeGuard::isActive);
    }

    private static boolean isActive(String name, String value) {
        if (name.startsWith("on") || name.startsWith("form") || name.equals("srcdoc")) {
            return true;
        }
        if (LINKS.contains(name) || name.endsWith(":href")) {
            return !LINK.matcher(value).matches();
        }
        return name.equals("style") && LOADING_STYLE.matcher(value).find();
    }
}
