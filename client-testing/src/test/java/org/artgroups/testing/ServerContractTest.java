package org.artgroups.testing;

import org.artgroups.client.ArtGroupsClient;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The real server")
class ServerContractTest extends ListsContract {
    @Override
    ArtGroupsClient client() {
        return RealServer.client();
    }
}
