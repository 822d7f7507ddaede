package press.masthead.campaign.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Draws what 1,000 impressions brought: by days as lines, otherwise as bars with their intervals. It has no ground, and colours of middle
 * lightness, so that it can be read on light and dark pages alike.
 */
final class ReportChart {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;
    private static final int MOST_BARS = 20;
    private static final Color INK = new Color(0x80, 0x86, 0x90);
    private static final Color GRID = new Color(0x80, 0x86, 0x90, 0x50);
    private static final Color NONE = new Color(0, 0, 0, 0);

    /** Apart for those who see few colours too (after Okabe and Ito), of middle lightness. */
    private static final Color[] COLOURS = {
        new Color(0x2B, 0x8C, 0xCF),
        new Color(0xD9, 0x7A, 0x1E),
        new Color(0x1A, 0x9E, 0x77),
        new Color(0xC4, 0x66, 0x9E),
        new Color(0xB0, 0x93, 0x1C),
        new Color(0x8A, 0x77, 0xD6)
    };

    private ReportChart() {}

    static String svg(CampaignReport report) {
        String title = "%s for each 1,000 impressions".formatted(report.currency());
        Chart<?, ?> chart =
                report.by() == ReportBy.day || rows(report).isEmpty() ? lines(report, title) : bars(report, title);
        dress(chart.getStyler());
        try {
            ByteArrayOutputStream svg = new ByteArrayOutputStream();
            VectorGraphicsEncoder.saveVectorGraphic(chart, svg, VectorGraphicsFormat.SVG);
            return titled(svg.toString(StandardCharsets.UTF_8), title, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XYChart lines(CampaignReport report, String title) {
        XYChart chart =
                new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).build();
        chart.getStyler()
                .setDatePattern("d MMM")
                .setLocale(Locale.ENGLISH)
                .setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC))
                .setMarkerSize(5);
        byVariant(report.rows())
                .forEach((name, rows) -> chart.addSeries(
                                name,
                                rows.stream()
                                        .map(row -> Date.from(LocalDate.parse(String.valueOf(row.key()))
                                                .atStartOfDay(ZoneOffset.UTC)
                                                .toInstant()))
                                        .toList(),
                                rows.stream()
                                        .map(row -> major(
                                                report, row.valuePerThousand().value()))
                                        .toList())
                        .setMarker(SeriesMarkers.CIRCLE)
                        .setLineStyle(new BasicStroke(2)));
        return chart;
    }

    private static CategoryChart bars(CampaignReport report, String title) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .build();
        List<ReportRow> rows = rows(report);
        List<String> keys = rows.stream()
                .collect(Collectors.groupingBy(
                        ReportChart::key, TreeMap::new, Collectors.summingLong(ReportRow::impressions)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_BARS)
                .map(Map.Entry::getKey)
                .toList();
        byVariant(rows).forEach((name, own) -> {
            Map<String, ReportRow> byKey = own.stream().collect(Collectors.toMap(ReportChart::key, row -> row));
            chart.addSeries(
                    name,
                    keys,
                    keys.stream()
                            .map(key -> major(report, value(byKey.get(key))))
                            .toList(),
                    keys.stream()
                            .map(key -> major(report, half(byKey.get(key))))
                            .toList());
        });
        return chart;
    }

    /** The letters are drawn as shapes, so what they say is written once for those who do not see them. */
    private static String titled(String svg, String title, CampaignReport report) {
        String names = String.join(", ", byVariant(report.variants()).keySet());
        String element = "<title>" + StringEscapeUtils.escapeXml10(title + ": " + names) + "</title>";
        return svg.replaceFirst("<!DOCTYPE[^>]*>\\s*", "")
                .replaceFirst("<svg [^>]*>", "$0" + Matcher.quoteReplacement(element));
    }

    private static List<ReportRow> rows(CampaignReport report) {
        return report.by() == ReportBy.variant ? report.variants() : report.rows();
    }

    private static void dress(Styler styler) {
        styler.setChartBackgroundColor(NONE)
                .setChartFontColor(INK)
                .setSeriesColors(COLOURS)
                .setPlotContentSize(0.9)
                .setLegendBackgroundColor(NONE)
                .setLegendBorderColor(NONE)
                .setLegendPosition(Styler.LegendPosition.OutsideE)
                .setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15))
                .setChartTitleBoxVisible(false)
                .setPlotBackgroundColor(NONE)
                .setPlotBorderVisible(false);
        if (styler instanceof AxesChartStyler axes) {
            axes.setAxisTickLabelsColor(INK)
                    .setAxisTickMarksColor(INK)
                    .setPlotGridLinesColor(GRID)
                    .setPlotGridVerticalLinesVisible(false)
                    .setErrorBarsColor(INK)
                    .setYAxisMin(0.0);
        }
    }

    private static Map<String, List<ReportRow>> byVariant(List<ReportRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.variant().isEmpty() ? "not known" : row.variant(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static String key(ReportRow row) {
        return row.key() == null ? "altogether" : row.key().isEmpty() ? "not known" : row.key();
    }

    private static double value(@Nullable ReportRow row) {
        return row == null ? 0 : row.valuePerThousand().value();
    }

    private static double half(@Nullable ReportRow row) {
        Double low = row == null ? null : row.valuePerThousand().low();
        Double high = row == null ? null : row.valuePerThousand().high();
        return low == null || high == null ? 0 : (high - low) / 2;
    }

    /** In the unit that people count in. */
    private static double major(CampaignReport report, double minor) {
        return minor / Math.pow(10, Currency.getInstance(report.currency()).getDefaultFractionDigits());
    }
}
