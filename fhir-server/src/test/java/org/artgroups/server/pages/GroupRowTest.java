package org.artgroups.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static GroupRow group(boolean active, @Nullable LocalDate next, int members, @Nullable Integer capacity) {
        return new GroupRow("g", "Club", null, "model", null, active, members, capacity, null, 0, next, TODAY);
    }

    @Test
    void aSessionOfYesterdayThatNobodyToldIsOverdueByADay() {
        GroupRow group = group(true, TODAY.minusDays(1), 20, 30);
        assertThat(group.daysOverdue()).isEqualTo(1);
        assertThat(group.daysUntilNext()).isNull();
    }

    @Test
    void aSessionOfTodayIsNotOverdue() {
        GroupRow group = group(true, TODAY, 20, 30);
        assertThat(group.daysOverdue()).isZero();
        assertThat(group.daysUntilNext()).isZero();
    }

    @Test
    void aGroupThatHasEndedIsNotWaitedFor() {
        GroupRow group = group(false, TODAY.minusDays(40), 0, 30);
        assertThat(group.daysOverdue()).isZero();
        assertThat(group.daysUntilNext()).isNull();
    }

    @Test
    void aGroupMayBeMoreThanFullAndMayNotSayHowManyItTakes() {
        assertThat(group(true, null, 33, 30).fill()).isEqualTo(110);
        assertThat(group(true, null, 33, null).fill()).isNull();
    }
}
