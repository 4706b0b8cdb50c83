package org.artgroups.server.platform.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;

/**
 * The names this server answers for. A page of another site can make a browser believe that its own name leads to this machine (DNS
 * rebinding), but cannot make the browser send another name. Immutable.
 */
final class AllowedHosts {

    /** Rebinding needs a name. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*]?");

    private final Set<String> names = new HashSet<>(Set.of("localhost"));

    AllowedHosts(List<String> configured) {
        configured.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        try {
            names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
        } catch (UnknownHostException e) {
            // a machine without a name is not reached by one
        }
    }

    /** @throws ProblemException if the server does not answer for this name */
    void check(String name) {
        if (!NUMBERS.matcher(name).matches() && !names.contains(name.toLowerCase(Locale.ROOT))) {
            throw new ProblemException(
                    Problem.WRONG_HOST,
                    "",
                    "this server does not answer for that host; an operator names it in artgroups.limits.hosts");
        }
    }
}
