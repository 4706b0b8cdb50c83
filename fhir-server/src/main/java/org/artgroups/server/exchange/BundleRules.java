package org.artgroups.server.exchange;

import ca.uhn.fhir.util.UrlUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.platform.capability.OfferedCapabilities;
import org.artgroups.server.platform.capability.SearchRules;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** What is wrong with a batch or transaction before any of it is carried out, by entry and element. Immutable. */
final class BundleRules {

    private static final Pattern VERSION = Pattern.compile("(W/)?\"[A-Za-z0-9.-]{1,64}\"");

    private final OfferedCapabilities offered;
    private final int mostEntries;

    BundleRules(OfferedCapabilities offered, int mostEntries) {
        this.offered = offered;
        this.mostEntries = mostEntries;
    }

    /**
     * Refuses a Bundle that is neither batch nor transaction, or has too many entries.
     *
     * @throws ProblemException if it is refused
     */
    void checkWhole(Bundle bundle) {
        if (bundle.getType() == null) {
            throw new ProblemException(
                    Problem.REQUIRED,
                    "Bundle.type",
                    "is required: batch if each entry is for itself, transaction if all or none");
        }
        if (bundle.getType() != Bundle.BundleType.BATCH && bundle.getType() != Bundle.BundleType.TRANSACTION) {
            throw new ProblemException(
                    Problem.NOT_SUPPORTED,
                    "Bundle.type",
                    "is " + bundle.getType().toCode() + "; batch or transaction is carried out");
        }
        if (bundle.getEntry().size() > mostEntries) {
            throw new ProblemException(
                    Problem.TOO_LARGE,
                    "Bundle.entry",
                    "has " + bundle.getEntry().size() + " entries; " + mostEntries
                            + " at most are taken at once: send it in parts");
        }
    }

    /** Everything wrong with a transaction; empty if it can be tried. */
    List<Fault> transaction(Bundle bundle) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> written = new HashMap<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            faults.addAll(entry(entry, i));
            if (isOperation(entry) && entry.getRequest().getMethod() != HTTPVerb.GET) {
                faults.add(
                        new Fault(
                                Problem.NOT_SUPPORTED,
                                at(i, "request.url"),
                                "is an operation, which is all or nothing by itself and no part of a transaction: send it in a batch, or alone"));
            }
            String address = entry.getRequest().getMethod() == HTTPVerb.PUT
                    ? entry.getRequest().getUrl()
                    : null;
            Integer before = address == null || address.contains("?") ? null : written.put(address, i);
            if (before != null) {
                faults.add(new Fault(
                        Problem.BAD_VALUE,
                        at(i, "request.url"),
                        "is written by entry[" + before + "] of the same transaction as well"));
            }
        }
        return faults;
    }

    /** Whether an entry asks for an operation. */
    static boolean isOperation(BundleEntryComponent entry) {
        String url = entry.getRequest().getUrl();
        return url != null && path(url).contains("$");
    }

    /** Everything wrong with one entry; empty if it can be tried. */
    List<Fault> entry(BundleEntryComponent entry, int number) {
        List<Fault> faults = new ArrayList<>();
        HTTPVerb method = entry.getRequest().getMethod();
        String url = entry.getRequest().getUrl();
        if (method == null) {
            faults.add(new Fault(
                    Problem.REQUIRED, at(number, "request.method"), "is required: POST, PUT, PATCH, DELETE or GET"));
        } else if (method == HTTPVerb.HEAD) {
            faults.add(
                    new Fault(Problem.NOT_SUPPORTED, at(number, "request.method"), "HEAD is not offered in a Bundle"));
        }
        if (url == null || url.isBlank()) {
            faults.add(new Fault(Problem.REQUIRED, at(number, "request.url"), "is required"));
        }
        if (entry.getRequest().hasIfMatch()
                && !VERSION.matcher(entry.getRequest().getIfMatch()).matches()) {
            faults.add(new Fault(Problem.MALFORMED, at(number, "request.ifMatch"), "is not a version: W/\"1\""));
        }
        if (faults.isEmpty() && method != HTTPVerb.GET && !isOperation(entry)) {
            faults.addAll(write(entry, number));
        }
        return faults;
    }

    private List<Fault> write(BundleEntryComponent entry, int number) {
        List<Fault> faults = new ArrayList<>();
        HTTPVerb method = entry.getRequest().getMethod();
        String url = entry.getRequest().getUrl();
        String[] path = path(url).split("/", -1);
        String type = path[0];
        String element = at(number, "request.url");
        TypeRestfulInteraction interaction =
                switch (method) {
                    case POST -> TypeRestfulInteraction.CREATE;
                    case PUT -> TypeRestfulInteraction.UPDATE;
                    case PATCH -> TypeRestfulInteraction.PATCH;
                    default -> TypeRestfulInteraction.DELETE;
                };
        if (!offered.types().contains(type)) {
            faults.add(new Fault(
                    Problem.UNKNOWN_TYPE,
                    element,
                    "resources of the type " + type.replaceAll("[^A-Za-z]", "?") + " are not kept here"));
            return faults;
        }
        if (!offered.offers(type, interaction)) {
            faults.add(
                    new Fault(Problem.NOT_OFFERED, element, interaction.toCode() + " of " + type + " is not offered"));
        }
        boolean named = path.length == 2 && !path[1].isEmpty();
        boolean conditional = path.length == 1 && url.contains("?") && method != HTTPVerb.DELETE;
        if (method == HTTPVerb.POST ? path.length != 1 || url.contains("?") : !named && !conditional) {
            faults.add(new Fault(
                    Problem.BAD_VALUE,
                    element,
                    method == HTTPVerb.POST
                            ? "is the type alone; a condition stands in ifNoneExist"
                            : method == HTTPVerb.DELETE
                                    ? "names what is to be deleted by its id: conditional delete is not offered"
                                    : "is [type]/[id], or [type]?[search] for a condition"));
        }
        if (conditional) {
            condition(type, url.substring(url.indexOf('?') + 1), element, faults);
        }
        if (method == HTTPVerb.POST && entry.getRequest().hasIfNoneExist()) {
            String condition = entry.getRequest().getIfNoneExist();
            condition(type, condition.substring(condition.indexOf('?') + 1), at(number, "request.ifNoneExist"), faults);
        }
        if (method != HTTPVerb.DELETE) {
            body(entry.getResource(), type, named ? path[1] : null, method, number, faults);
        }
        return faults;
    }

    private void condition(String type, String query, String element, List<Fault> faults) {
        Map<String, String[]> parameters;
        try {
            parameters = UrlUtil.parseQueryString(query);
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(Problem.MALFORMED, element, "has a % that does not stand for a character"));
            return;
        }
        if (parameters.isEmpty()) {
            faults.add(new Fault(Problem.BAD_VALUE, element, "has no condition, and would fit everything"));
        }
        try {
            SearchRules.check(offered, type, parameters, false);
        } catch (ProblemException problem) {
            problem.faults()
                    .forEach(fault ->
                            faults.add(new Fault(fault.problem(), element, fault.element() + " " + fault.text())));
        }
    }

    private static void body(
            @Nullable Resource resource,
            String type,
            @Nullable String id,
            HTTPVerb method,
            int number,
            List<Fault> faults) {
        String element = at(number, "resource");
        if (resource == null) {
            faults.add(new Fault(Problem.REQUIRED, element, "is required"));
        } else if (method == HTTPVerb.PATCH) {
            if (!(resource instanceof Binary || resource instanceof Parameters)) {
                faults.add(new Fault(
                        Problem.WRONG_TYPE,
                        element,
                        "is a Binary with a JSON Patch, or Parameters with a FHIRPath Patch"));
            }
        } else if (!resource.fhirType().equals(type)) {
            faults.add(new Fault(
                    Problem.WRONG_TYPE, element, "is a " + resource.fhirType() + ", and the url says " + type));
        } else if (id != null
                && resource.getIdElement().hasIdPart()
                && !resource.getIdElement().getIdPart().equals(id)) {
            faults.add(new Fault(Problem.BAD_VALUE, element + ".id", "is another than the one in the url"));
        }
    }

    private static String at(int number, String element) {
        return "entry[" + number + "]." + element;
    }

    private static String path(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}
