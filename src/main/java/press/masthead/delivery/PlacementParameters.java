package press.masthead.delivery;

import java.util.Arrays;
import press.masthead.campaign.Device;
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
            Parameter.text("device", "On what the reader reads. Left out: none that a campaign names.", "mobile")
                    .oneOf(Arrays.stream(Device.values()).map(Enum::name).toList()),
            Parameter.flag("signedIn", "Whether the reader is signed in. Left out: no."),
            Parameter.time(
                    "contributed", "The day of the reader's last contribution, in UTC. Left out: there was none."),
            Parameter.list(
                    "viewed",
                    "How many articles the reader has viewed on which day (UTC): {date}:{count} for all, and besides {date}:{count}:{tag} for those of a tag, by slug or id, as far as campaigns ask for it. For articles that have several tags at once they are apart by points: {date}:{count}:{tag}.{tag}. At most 100, in 2,000 characters.",
                    "2024-07-01:3,2024-07-01:2:syria"),
            Parameter.integer(
                    "views", "How many articles the reader has viewed. Left out: what viewed says of all days.", "3"),
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
            Parameter.text(
                    "force",
                    "Shows this variant of a live campaign whatever the campaign's rules say, but not in a placement that is switched off: {campaign}:{variant}, the campaign by slug or id. One that is unknown or not live is passed over.",
                    "undesirable:control"),
            Parameter.text(
                    "preview",
                    "The same for any campaign, a draft too, in whatever placement. Needs an API key of the editorial surface.",
                    "undesirable:control"),
            Parameter.flag(
                    "explain", "Adds why each campaign was chosen or not. Needs an API key of the editorial surface."));

    private PlacementParameters() {}
}
