package org.artgroups.client;

import java.util.Optional;
import java.util.function.Supplier;

/** A header that is at hand. Its text says what kind of thing it is, and never what. */
record KnownHeader(String kind, Supplier<Optional<String>> value) implements Authorization {
    @Override
    public Optional<String> header() {
        return value.get();
    }

    @Override
    public String toString() {
        return kind;
    }
}
