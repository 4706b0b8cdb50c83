package org.artgroups.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a class a fake server, empty before each of them, and stops it after the last:
 *
 * <pre>{@code
 * @ExtendWith(FakeArtGroupsExtension.class)
 * class OurTest {
 *     @Test
 *     void records(FakeArtGroups server) { ... }
 * }
 * }</pre>
 *
 * <p>For tests that run one after the other.
 */
public final class FakeArtGroupsExtension implements BeforeEachCallback, AfterAllCallback, ParameterResolver {
    private @Nullable FakeArtGroups server;

    /** The server, also for {@code @RegisterExtension}. */
    public synchronized FakeArtGroups server() {
        FakeArtGroups running = server == null ? FakeArtGroups.start() : server;
        server = running;
        return running;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        server().reset();
    }

    @Override
    public synchronized void afterAll(ExtensionContext tests) {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == FakeArtGroups.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return server();
    }
}
