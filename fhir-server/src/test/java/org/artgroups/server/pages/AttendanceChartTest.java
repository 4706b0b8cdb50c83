package org.artgroups.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.server.pages.AttendanceChart.Bar;
import org.artgroups.server.pages.AttendanceChart.Part;
import org.junit.jupiter.api.Test;

class AttendanceChartTest {

    private static SessionRow session(String date, int present, int late, int buddy, int collector, int absent) {
        return new SessionRow("s" + date, LocalDate.parse(date), present, late, buddy, collector, absent);
    }

    @Test
    void drawsTheOldestSessionFirstWhoeverCameAtTheBottom() {
        AttendanceChart chart = AttendanceChart.of(
                List.of(session("2026-10-07", 20, 1, 2, 0, 4), session("2026-08-05", 22, 0, 0, 0, 0)));

        assertThat(chart.bars())
                .extracting(Bar::date)
                .containsExactly(LocalDate.parse("2026-08-05"), LocalDate.parse("2026-10-07"));
        assertThat(chart.bars().get(1).parts()).extracting(Part::kind).containsExactly("came", "represented", "absent");
        assertThat(chart.bars().get(1).parts()).extracting(Part::value).containsExactly(21, 2, 4);
        assertThat(chart.bars().get(0).parts()).extracting(Part::kind).containsExactly("came");
    }

    @Test
    void keepsEveryBarInsideTheDrawing() {
        AttendanceChart chart = AttendanceChart.of(
                List.of(session("2026-08-05", 150, 1, 20, 0, 29), session("2026-10-07", 0, 0, 0, 0, 1)));

        assertThat(chart.bars()).allSatisfy(bar -> {
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(chart.width());
            assertThat(bar.parts()).allSatisfy(part -> {
                assertThat(part.y()).isGreaterThanOrEqualTo(0);
                assertThat(part.y() + part.height()).isLessThanOrEqualTo(chart.height());
            });
        });
        assertThat(chart.lines()).extracting(AttendanceChart.Line::value).containsExactly(0, 100, 200);
    }

    @Test
    void drawsAGroupThatHasNotMetYet() {
        assertThat(AttendanceChart.of(List.of()).bars()).isEmpty();
    }
}
