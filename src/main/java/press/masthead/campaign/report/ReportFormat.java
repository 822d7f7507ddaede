package press.masthead.campaign.report;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;

/** In what form a report is answered. */
enum ReportFormat {
    /** All of it, for programs. */
    json(MediaType.APPLICATION_JSON),
    /** Its rows, for spreadsheets. */
    csv("text/csv"),
    /** A chart of what 1,000 impressions brought. */
    svg("image/svg+xml");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The first that is accepted. */
    static ReportFormat accepted(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(wanted -> Arrays.stream(values())
                        .filter(format -> wanted.isCompatible(MediaType.valueOf(format.mediaType))))
                .findFirst()
                .orElse(json);
    }
}
