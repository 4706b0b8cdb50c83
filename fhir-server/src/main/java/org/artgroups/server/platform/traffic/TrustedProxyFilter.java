package org.artgroups.server.platform.traffic;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.catalina.util.NetMask;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Takes scheme, host, port and path prefix from {@code Forwarded} and {@code X-Forwarded-*} where a trusted proxy sent them, so
 * that links are right outside; takes the headers off the request where somebody else did. Thread-safe.
 */
final class TrustedProxyFilter implements Filter {

    private final List<NetMask> trusted;
    private final ForwardedHeaderFilter believing = new ForwardedHeaderFilter();
    private final ForwardedHeaderFilter removing = new ForwardedHeaderFilter();

    /**
     * Makes the filter.
     *
     * @param trusted addresses or networks
     */
    TrustedProxyFilter(List<String> trusted) {
        this.trusted = trusted.stream().map(NetMask::new).toList();
        removing.setRemoveOnly(true);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        (isTrusted(request.getRemoteAddr()) ? believing : removing).doFilter(request, response, chain);
    }

    private boolean isTrusted(String address) {
        if (trusted.isEmpty()) {
            return false;
        }
        try {
            InetAddress sender = InetAddress.getByName(address);
            return trusted.stream().anyMatch(network -> network.matches(sender));
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
