package org.artgroups.server.membership;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.util.MemoryCacheService;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.IntStream;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.server.Given;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A change of membership")
class CostOfAMemberTest extends MembershipTest {

    private static final List<String> WHO_SENDS_SQL =
            List.of("org.hibernate.SQL", "org.springframework.jdbc.core.JdbcTemplate");

    private final ListAppender<ILoggingEvent> sent = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing(); // notes the thread
            super.append(event);
        }
    };

    @Autowired
    private MemoryCacheService caches;

    @BeforeEach
    void listen() {
        sent.start();
        loggers().forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(sent);
        });
    }

    @AfterEach
    void listenNoLonger() {
        loggers().forEach(logger -> {
            logger.detachAppender(sent);
            logger.setAdditive(true);
            logger.setLevel(null);
        });
    }

    private static List<Logger> loggers() {
        return WHO_SENDS_SQL.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
    }

    private String clubOf(int members) {
        String club = unique("club");
        Given.Care care = holding(1_000, aClub(club));
        IntStream.range(0, members).forEach(i -> care.withMember(aClient(unique("m"))));
        given(care.bundle());
        return club;
    }

    /** What the database was sent by those who served requests; numbers for new rows are fetched by the dozen, and do not count. */
    private long statements(Runnable change) {
        sent.list.clear();
        change.run();
        return List.copyOf(sent.list).stream()
                .filter(event -> event.getThreadName().startsWith("http-"))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> !message.contains("nextval"))
                .filter(message -> !message.startsWith("SQL update affected")
                        && !message.startsWith("Executing prepared SQL query")
                        && !message.startsWith("Executing prepared SQL update"))
                .count();
    }

    /** Statements for one who joins and leaves, on a server that remembers nothing of the members. */
    private long ofOne(String club) {
        String first = unique("a");
        String second = unique("a");
        given(eligible(first).bundle());
        given(eligible(second).bundle());
        added(club, first, DAY);
        removed(club, first, DAY, LeavingReason.PREFERENCE);
        caches.invalidateAllCaches();
        return statements(() -> {
            added(club, second, DAY);
            removed(club, second, DAY, LeavingReason.PREFERENCE);
        });
    }

    @Test
    @DisplayName("of a group of 200 takes as many statements as of a group of 20")
    void sameForLargeGroups() {
        long ofTwenty = ofOne(clubOf(20));
        long ofTwoHundred = ofOne(clubOf(200));

        assertThat(ofTwenty).isPositive();
        assertThat(ofTwoHundred).isEqualTo(ofTwenty);
    }
}
