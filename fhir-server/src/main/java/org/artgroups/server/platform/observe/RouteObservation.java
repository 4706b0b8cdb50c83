package org.artgroups.server.platform.observe;

import io.micrometer.common.KeyValue;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Names requests in metrics and traces by their route alone; Spring would add the whole address to a trace. */
final class RouteObservation extends DefaultServerRequestObservationConvention {

    private final RequestRoute routes;

    RouteObservation(RequestRoute routes) {
        this.routes = routes;
    }

    @Override
    public String getContextualName(ServerRequestObservationContext context) {
        return context.getCarrier() == null
                ? "request"
                : context.getCarrier().getMethod() + " " + routes.of(context.getCarrier());
    }

    @Override
    protected KeyValue uri(ServerRequestObservationContext context) {
        return KeyValue.of("uri", context.getCarrier() == null ? "none" : routes.of(context.getCarrier()));
    }

    @Override
    protected KeyValue httpUrl(ServerRequestObservationContext context) {
        return KeyValue.of("http.url", uri(context).getValue());
    }
}
