package press.masthead.campaign.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a report is divided, besides the variants. */
@Schema(description = "By what a report is divided, besides the variants.")
public enum ReportBy {
    /** By days, in UTC. */
    day("to_char(%s at time zone 'UTC', 'YYYY-MM-DD')"),
    /** By the readers' countries. */
    country("coalesce(country, '')"),
    /** By places on the page. */
    placement("coalesce(placement, '')"),
    /** By nothing else. */
    variant("''");

    private final String sql;

    ReportBy(String sql) {
        this.sql = sql;
    }

    /** The part that a row belongs to, in SQL. */
    String of(String time) {
        return sql.formatted(time);
    }
}
