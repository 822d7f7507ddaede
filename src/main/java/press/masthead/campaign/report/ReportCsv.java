package press.masthead.campaign.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The rows of a report for spreadsheets (RFC 4180). */
final class ReportCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "key",
                    "variant",
                    "impressions",
                    "visitors",
                    "clicks",
                    "clickRate",
                    "clickRateLow",
                    "clickRateHigh",
                    "contributions",
                    "unconverted",
                    "value",
                    "currency",
                    "valuePerThousand",
                    "valuePerThousandLow",
                    "valuePerThousandHigh",
                    "probabilityOfBest")
            .get();

    private ReportCsv() {}

    static String write(CampaignReport report) {
        StringBuilder text = new StringBuilder();
        List<ReportRow> rows = report.by() == ReportBy.variant ? report.variants() : report.rows();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (ReportRow row : rows) {
                printer.printRecord(
                        harmless(row.key()),
                        harmless(row.variant()),
                        row.impressions(),
                        row.visitors(),
                        row.clicks(),
                        row.clickRate().value(),
                        row.clickRate().low(),
                        row.clickRate().high(),
                        row.contributions(),
                        row.unconverted(),
                        row.value(),
                        report.currency(),
                        row.valuePerThousand().value(),
                        row.valuePerThousand().low(),
                        row.valuePerThousand().high(),
                        row.probabilityOfBest());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A text that a spreadsheet would take for a formula is shown as text by the apostrophe before it. */
    static @Nullable String harmless(@Nullable String text) {
        return text != null && text.matches("(?s)\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r\\n].*")
                ? "'" + text
                : text;
    }
}
