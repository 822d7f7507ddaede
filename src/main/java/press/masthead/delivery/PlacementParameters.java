package press.masthead.delivery;

import java.util.Arrays;
import press.masthead.campaign.SupporterStatus;
import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;

/** What a frontend can tell of a page view. */
public final class PlacementParameters {

    /** All of them. */
    public static final ParameterSet ALL = ParameterSet.of(
            Parameter.text(
                    "article",
                    "The article on the page, by id or slug. Its own section and tags count then. One that is not published counts as none.",
                    "after-surprise-assad-visit"),
            Parameter.text(
                    "section",
                    "The section of a page that is no article, by id or slug. The sections above it count too; an unknown one counts as none.",
                    "world"),
            Parameter.list(
                    "tag",
                    "The tags of a page that is no article, by id or slug; unknown ones are passed over.",
                    "syria"),
            Parameter.text(
                    "country",
                    "The reader's country (ISO 3166-1 alpha-2). Left out, empty or unknown: none that a campaign names.",
                    "US"),
            Parameter.text(
                    "currency",
                    "The currency in which the reader wants to pay (ISO 4217). Left out or not on offer: that of the country, else the newsroom's.",
                    "USD"),
            Parameter.text(
                    "locale",
                    "The locale of the page (BCP 47), where articles of several locales have the same slug.",
                    "en"),
            Parameter.text(
                    "visitor",
                    "An opaque value that the frontend makes up for the reader, who keeps the same variant by it. It is not stored.",
                    "8f14e45f"),
            Parameter.integer("views", "How many articles the reader has viewed. Left out: 0.", "3"),
            Parameter.text("supporter", "What the reader has given so far. Left out: none.", "none")
                    .oneOf(Arrays.stream(SupporterStatus.values())
                            .map(Enum::name)
                            .toList()),
            Parameter.list(
                    "seen",
                    "When the reader saw which campaign: {campaign}@{time}, the campaign by slug or id. At most 100, in 2,000 characters.",
                    "undesirable@2024-07-01T08:30:00Z"),
            Parameter.list(
                    "closed",
                    "When the reader closed which campaign: {campaign}@{time}, the campaign by slug or id.",
                    "undesirable@2024-07-01T08:30:00Z"),
            Parameter.flag(
                    "explain", "Adds why each campaign was chosen or not. Needs an API key of the editorial surface."));

    private PlacementParameters() {}
}
