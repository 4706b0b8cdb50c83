package org.artgroups.server.example;

import org.artgroups.server.platform.storage.DatabaseLock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the example at the start where {@code artgroups.example} is true: before the server says that it is ready. */
@Configuration
class ExampleConfig {

    @Bean
    @ConditionalOnProperty(name = "artgroups.example", havingValue = "true")
    ApplicationRunner exampleAtStart(ExampleLoader loader, DatabaseLock lock) {
        return arguments -> lock.during(loader::load);
    }
}
