package org.artgroups.testing;

import org.artgroups.client.ArtGroupsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The fake server")
class FakeContractTest extends ListsContract {
    private static final FakeArtGroups SERVER = FakeArtGroups.start();
    private static final ArtGroupsClient CLIENT =
            ArtGroupsClient.at(SERVER.url()).build();

    @AfterAll
    static void stop() {
        CLIENT.close();
        SERVER.close();
    }

    @Override
    ArtGroupsClient client() {
        return CLIENT;
    }
}
