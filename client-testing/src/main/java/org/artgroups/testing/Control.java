package org.artgroups.testing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.artgroups.testing.Failures.Kind;
import org.hl7.fhir.utilities.json.model.JsonArray;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;

/** The controls of a fake server over HTTP, for tests in other languages: reset, requests received, failures to come. Safe for use by many threads. */
final class Control {
    static final String PATH = "/fake";

    private static final int OK = 200;
    private static final int NO_SUCH_CONTROL = 404;

    private final FakeArtGroups fake;
    private final Failures failures;

    Control(FakeArtGroups fake, Failures failures) {
        this.fake = fake;
        this.failures = failures;
    }

    Answer answer(Call call) {
        try {
            return switch (call.method() + " " + call.last()) {
                case "POST reset" -> done(fake::reset);
                case "POST plug" -> done(fake::plug);
                case "POST unplug" -> done(fake::unplug);
                case "POST slow" -> done(() -> fake.slow(Duration.ofMillis(number(call.query(), "millis", 0))));
                case "POST fail" ->
                    done(() -> failures.next(
                            kind(call.query()),
                            number(call.query(), "times", 1),
                            Duration.ofSeconds(number(call.query(), "retryAfter", 0))));
                case "GET requests" -> new Answer(OK, "application/json", requests(fake.received()));
                default -> new Answer(NO_SUCH_CONTROL, "text/plain", "no such control: " + call.last());
            };
        } catch (IllegalArgumentException wrong) {
            return new Answer(400, "text/plain", String.valueOf(wrong.getMessage()));
        }
    }

    private static Answer done(Runnable change) {
        change.run();
        return new Answer(OK, "text/plain", "done");
    }

    private static Kind kind(Map<String, String[]> query) {
        String how = query.containsKey("how") ? query.get("how")[0] : "";
        try {
            return Kind.valueOf(how.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("how = " + how + "; there are " + List.of(Kind.values()), unknown);
        }
    }

    private static int number(Map<String, String[]> query, String name, int otherwise) {
        return query.containsKey(name) ? Integer.parseInt(query.get(name)[0]) : otherwise;
    }

    private static String requests(List<ReceivedRequest> received) {
        JsonArray all = new JsonArray();
        for (ReceivedRequest each : received) {
            JsonObject request = new JsonObject();
            request.add("at", each.at().toString());
            request.add("method", each.method());
            request.add("path", each.path());
            request.add("status", each.status());
            request.add("body", each.body());
            all.add(request);
        }
        return JsonParser.compose(all, false);
    }
}
