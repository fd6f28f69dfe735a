/**
 * The three drawings that figures get: {@link org.bluelamp.uikit.chart.BarChart} for rated and evidenced,
 * {@link org.bluelamp.uikit.chart.BandChart} for a force among published quartiles,
 * {@link org.bluelamp.uikit.chart.TrendChart} over cycles. Each is made on the server, in percentages, so that its text keeps
 * its size from a phone to paper, and each brings a table of the same values. Colours come from classes of the style sheet.
 * The heading that says the finding is the page's ({@link org.bluelamp.uikit.Topic}).
 */
@NamedInterface("chart")
@NullMarked
package org.bluelamp.uikit.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
