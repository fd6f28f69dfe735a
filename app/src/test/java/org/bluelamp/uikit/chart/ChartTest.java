package org.bluelamp.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluelamp.uikit.OnScreen;
import org.bluelamp.uikit.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is drawn is what the table says, and nothing that people wrote becomes markup. */
@ExtendWith(OnScreen.class)
class ChartTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'&";

    @Test
    void drawsBarsAsLongAsTheTableSays() {
        BarChart chart =
                new BarChart(List.of(Bar.of("Leadership", 61, 45), Bar.of("Trauma", 0, 0), Bar.withoutScore("None")));
        assertThat(rows(chart))
                .containsExactly(
                        List.of("Leadership", "61", "45"),
                        List.of("Trauma", "0", "0"),
                        List.of("None", "No score: nothing here applies"));
        List<List<String>> drawn = drawings(chart).stream()
                .map(svg -> all("class='c-(?:rated|evid)'.*? width='(\\d+)%'", svg))
                .filter(widths -> !widths.isEmpty())
                .toList();
        assertThat(drawn).containsExactly(List.of("61", "45"));
    }

    @Test
    void drawsNeitherBarNorNumberWithoutAScore() {
        assertThat(new BarChart(List.of(new Bar(Phrase.of("Alpha"), 61, null), Bar.withoutScore("None")))
                        .getElement()
                        .getTextRecursively())
                .as("where no evidence is asked for")
                .contains("61")
                .doesNotContainIgnoringCase("evidence");
        assertThat(BarChart.draw(Bar.withoutScore("None"))).doesNotContain("c-rated", "c-evid");
        assertThat(new BarChart(List.of(Bar.withoutScore("None"))).getElement().getTextRecursively())
                .contains("No score")
                .doesNotContain("null");
    }

    @Test
    void drawsBandsWhereTheTableSays() {
        Band band = new Band("Leadership", new Quartiles(45, 55, 65), Quarter.ABOVE_MEDIAN);
        BandChart chart = new BandChart("Northmoor", List.of(band));
        assertThat(rows(chart))
                .containsExactly(List.of("Leadership", "45", "55", "65", "Middle half, above the median"));
        String svg = BandChart.draw(new Quartiles(45, 55, 65), Quarter.ABOVE_MEDIAN);
        assertThat(svg)
                .contains("class='c-mid' x='45%' y='13' width='20%'")
                .contains("class='c-own' x='55%' y='8' width='10%'")
                .contains("class='c-med' x1='55%'");
    }

    @Test
    void showsTheWholeQuarterOfTheForce() {
        Quartiles published = new Quartiles(30, 45, 55);
        assertThat(Stream.of(Quarter.values()).map(q -> published.from(q) + "-" + published.to(q)))
                .containsExactly("0-30", "30-45", "45-55", "55-100");
    }

    @Test
    void drawsNothingOfWithheldFigures() {
        BandChart chart = new BandChart("Northmoor", List.of(Band.withheld("Personal resilience")));
        assertThat(rows(chart)).containsExactly(List.of("Personal resilience", "Withheld"));
        assertThat(drawings(chart).stream().filter(svg -> svg.contains("class='chart' height='40'")))
                .isEmpty();
        assertThat(chart.getElement().getTextRecursively())
                .contains("Not shown in this release, so that no force’s answers can be worked out.");
        assertThatThrownBy(() -> new Band("x", null, Quarter.LOWER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsTheNationalTeamNoOwnPosition() {
        BandChart chart = new BandChart(null, List.of(new Band("Leadership", new Quartiles(45, 55, 65), null)));
        assertThat(rows(chart)).containsExactly(List.of("Leadership", "45", "55", "65"));
        assertThat(chart.getElement().getOuterHTML()).doesNotContain("c-own", "No score of your own");
    }

    @Test
    void drawsATrendThroughThePointsOfItsTable() {
        List<TrendPoint> points = List.of(
                new TrendPoint("2024", 41, 22, false),
                new TrendPoint("2025", 47, 28, false),
                new TrendPoint("2026", 54, 39, false));
        TrendChart chart = new TrendChart(points);
        assertThat(rows(chart))
                .containsExactly(List.of("2024", "41", "22"), List.of("2025", "47", "28"), List.of("2026", "54", "39"));
        String svg = TrendChart.draw(points);
        assertThat(all("text class='strong'[^>]*>(\\d+)<", svg)).containsExactly("22", "28", "39", "41", "47", "54");
        assertThat(all("class='c-dot' cx='[^']*' cy='([0-9.]+)'", svg)).containsExactly("78.0", "66.0", "52.0");
        assertThat(all("(class='c-line')", svg)).hasSize(4);
    }

    @Test
    void breaksTheLineAtANewEditionAndAtAMissingCycle() {
        assertThat(all(
                        "(class='c-line')",
                        TrendChart.draw(
                                List.of(new TrendPoint("2024", 41, 22, false), new TrendPoint("2025", 47, 28, true)))))
                .isEmpty();
        assertThat(all(
                        "(class='c-line')",
                        TrendChart.draw(List.of(
                                new TrendPoint("2024", 41, 22, false),
                                new TrendPoint("2025", null, null, false),
                                new TrendPoint("2026", 47, 28, false)))))
                .isEmpty();
    }

    @Test
    void refusesScoresThatAreNone() {
        assertThatThrownBy(() -> Bar.of("x", 101, 0)).hasMessageContaining("101");
        assertThatThrownBy(() -> Bar.of("x", 10, 11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quartiles(50, 40, 60)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsWhatPeopleWroteAsText() {
        List<Component> charts = List.of(
                new BarChart(List.of(Bar.of(HOSTILE, 1, 1))),
                new BandChart(HOSTILE, List.of(new Band(HOSTILE, new Quartiles(1, 2, 3), Quarter.LOWER))),
                new TrendChart(List.of(new TrendPoint(HOSTILE, 1, 1, false))));
        for (Component chart : charts) {
            assertThat(drawings(chart))
                    .isNotEmpty()
                    .allSatisfy(svg -> assertThat(svg).doesNotContain("<script"));
        }
        assertThat(TrendChart.draw(List.of(new TrendPoint(HOSTILE, 1, 1, false))))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
    }

    private static List<List<String>> rows(ChartWithTable chart) {
        return chart.table().getBody().getRows().stream().map(ChartTest::cells).toList();
    }

    private static List<String> cells(NativeTableRow row) {
        return Stream.concat(
                        row.getHeaderCells().stream(),
                        row.getDataCells().stream().map(NativeTableCell.class::cast))
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> drawings(Component chart) {
        List<String> found = new ArrayList<>();
        collect(chart.getElement(), found);
        return found;
    }

    private static void collect(Element element, List<String> found) {
        if (!element.isTextNode()) {
            String html = element.getProperty("innerHTML");
            if (html != null) {
                found.add(html);
            }
        }
        element.getChildren().forEach(child -> collect(child, found));
    }

    private static List<String> all(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
