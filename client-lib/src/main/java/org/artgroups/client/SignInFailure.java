package org.artgroups.client;

import java.io.IOException;

/** Nobody says who we are, so that the request itself was not sent. Its words name nobody. */
final class SignInFailure extends IOException {
    SignInFailure(String words) {
        super(words);
    }

    SignInFailure(String words, IOException cause) {
        super(words, cause);
    }
}
