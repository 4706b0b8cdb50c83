package org.artgroups.server.exchange;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.ResourceVersionConflictResolutionStrategy;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.platform.capability.OfferedCapabilities;
import org.artgroups.server.platform.capability.SearchRules;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The conditions of conditional creates and updates. Each is put in one form, however its address is spelled, so that two
 * requests on the same condition are known to be on the same; such requests are carried out one after the other, as the first of
 * them may write what the second then finds. Between several servers on one database it is the database that lets one of them
 * write; the other looks again. Thread-safe.
 */
@Interceptor
@Component
class Conditions {

    private static final String HELD = Conditions.class.getName();
    private static final int STRIPES = 1024;
    private static final int LONGEST_WAIT_SECONDS = 30;
    private static final int ATTEMPTS = 8;

    private final ReentrantLock[] locks = new ReentrantLock[STRIPES];
    private final OfferedCapabilities offered;

    Conditions(OfferedCapabilities offered) {
        this.offered = offered;
        Arrays.setAll(locks, i -> new ReentrantLock());
    }

    /** Waits for its turn, before a conditional request or a Bundle with such is carried out. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void takeTurn(@Nullable ServletRequestDetails request) {
        if (request == null || request.isSubRequest()) {
            return;
        }
        Collection<String> conditions = new TreeSet<>();
        RestOperationTypeEnum does = request.getRestOperationType();
        if (does == RestOperationTypeEnum.TRANSACTION && request.getResource() instanceof Bundle bundle) {
            for (BundleEntryComponent entry : bundle.getEntry()) {
                String condition = spell(entry);
                if (condition != null) {
                    conditions.add(condition);
                }
            }
        } else if (does == RestOperationTypeEnum.UPDATE
                || does == RestOperationTypeEnum.CREATE
                || does == RestOperationTypeEnum.PATCH) {
            String condition = request.getConditionalUrl(does);
            if (condition != null) {
                String spelled = spell(String.valueOf(request.getResourceName()), condition);
                request.setFixedConditionalUrl(spelled);
                conditions.add(spelled);
            }
        }
        if (!conditions.isEmpty()) {
            hold(conditions, request);
        }
    }

    /** Lets the next go on. */
    @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
    public void done(RequestDetails request) {
        if (request.getUserData().remove(HELD) instanceof Deque<?> held) {
            held.forEach(lock -> ((ReentrantLock) lock).unlock());
        }
    }

    /** Looks again when another server wrote the same at the same time. */
    @Hook(Pointcut.STORAGE_VERSION_CONFLICT)
    public @Nullable ResourceVersionConflictResolutionStrategy again(@Nullable RequestDetails request) {
        if (request == null || request.getUserData().get(HELD) == null || request.getResource() instanceof Bundle) {
            return null;
        }
        ResourceVersionConflictResolutionStrategy again = new ResourceVersionConflictResolutionStrategy();
        again.setRetry(true);
        again.setMaxRetries(ATTEMPTS);
        return again;
    }

    private void hold(Collection<String> conditions, RequestDetails request) {
        // in the order of the locks: two Bundles on the same conditions never wait for each other
        TreeSet<Integer> stripes = new TreeSet<>();
        conditions.forEach(condition -> stripes.add(Math.floorMod(condition.hashCode(), STRIPES)));
        Deque<ReentrantLock> held = new ArrayDeque<>();
        request.getUserData().put(HELD, held);
        for (int stripe : stripes) {
            try {
                if (!locks[stripe].tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                    throw new ProblemException(
                            Problem.TOO_BUSY, "", "others are writing on the same condition; send it again");
                }
                held.push(locks[stripe]);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Puts the condition of an entry in its one form, and returns it; null if it has none that can be read. */
    private static @Nullable String spell(BundleEntryComponent entry) {
        String url = entry.getRequest().getUrl();
        HTTPVerb method = entry.getRequest().getMethod();
        try {
            if (method == HTTPVerb.POST && entry.getRequest().hasIfNoneExist() && url != null) {
                String spelled =
                        spelled(url.replaceFirst("^/", ""), entry.getRequest().getIfNoneExist());
                entry.getRequest().setIfNoneExist(spelled);
                return spelled;
            }
            if ((method == HTTPVerb.PUT || method == HTTPVerb.PATCH) && url != null && url.contains("?")) {
                String spelled = spelled(url.substring(0, url.indexOf('?')).replaceFirst("^/", ""), url);
                entry.getRequest().setUrl(spelled);
                return spelled;
            }
        } catch (IllegalArgumentException e) {
            return null; // refused by those who look at every entry
        }
        return null;
    }

    private String spell(String type, String condition) {
        try {
            Map<String, String[]> parameters = parameters(condition);
            if (parameters.isEmpty()) {
                throw new ProblemException(Problem.BAD_VALUE, "", "there is no condition, and it would fit everything");
            }
            SearchRules.check(offered, type, parameters, false);
            return spelled(type, condition);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.MALFORMED, "", "the condition cannot be decoded");
        }
    }

    private static Map<String, String[]> parameters(String condition) {
        return UrlUtil.parseQueryString(condition.substring(condition.indexOf('?') + 1));
    }

    /** {@code Patient?identifier=a%7Cb}: parameters in order, each written in the same way. */
    static String spelled(String type, String condition) {
        StringBuilder spelled = new StringBuilder(type);
        String mark = "?";
        for (Map.Entry<String, String[]> parameter : new TreeMap<>(parameters(condition)).entrySet()) {
            for (String value : Stream.of(parameter.getValue()).sorted().toList()) {
                spelled.append(mark)
                        .append(UrlUtil.escapeUrlParam(parameter.getKey()))
                        .append('=')
                        .append(UrlUtil.escapeUrlParam(value));
                mark = "&";
            }
        }
        return spelled.toString();
    }
}
