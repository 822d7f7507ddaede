package press.masthead.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.Style;
import press.masthead.access.ApiKeyService;
import press.masthead.article.ArticleService;
import press.masthead.article.PhotoUseService;
import press.masthead.article.revision.ComparisonParameters;
import press.masthead.article.revision.RevisionService;
import press.masthead.article.workflow.TransitionHistory;
import press.masthead.audit.AuditService;
import press.masthead.author.AuthorService;
import press.masthead.campaign.CampaignService;
import press.masthead.campaign.bandit.BanditService;
import press.masthead.campaign.contribution.ContributionService;
import press.masthead.campaign.placement.PlacementSettingsService;
import press.masthead.campaign.report.ReportParameters;
import press.masthead.custom.CustomSchemaService;
import press.masthead.delivery.ArticleParameters;
import press.masthead.delivery.LocaleParameter;
import press.masthead.delivery.MediaParameters;
import press.masthead.delivery.PhotoParameters;
import press.masthead.delivery.PlacementParameters;
import press.masthead.delivery.PublishedAuthor;
import press.masthead.delivery.PublishedCampaign;
import press.masthead.delivery.PublishedLists;
import press.masthead.delivery.PublishedPhotoCredit;
import press.masthead.delivery.PublishedSection;
import press.masthead.delivery.PublishedTag;
import press.masthead.delivery.change.ChangeParameters;
import press.masthead.delivery.feed.FeedParameters;
import press.masthead.delivery.search.SearchParameters;
import press.masthead.event.log.EventLogService;
import press.masthead.photo.PhotoCreditService;
import press.masthead.photo.PhotoReportService;
import press.masthead.photo.PhotoService;
import press.masthead.preview.PreviewLinkService;
import press.masthead.preview.PreviewParameters;
import press.masthead.query.FieldSelection;
import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;
import press.masthead.query.WriteParameters;
import press.masthead.taxonomy.SectionService;
import press.masthead.taxonomy.TagService;

/** Documents the query parameters from the same definitions by which they are read. */
final class QueryParameters {

    private static final Map<String, ParameterSet> BY_OPERATION = Map.ofEntries(
            Map.entry("getLatestFeed", FeedParameters.ALL),
            Map.entry("getSectionFeed", FeedParameters.ALL),
            Map.entry("getAuthorFeed", FeedParameters.ALL),
            Map.entry("getTagFeed", FeedParameters.ALL),
            Map.entry("getArticlePreview", PreviewParameters.ALL),
            Map.entry("getPreviewRendition", PreviewParameters.PICTURE),
            Map.entry("listArticlePreviews", PreviewLinkService.LIST.parameters()),
            Map.entry("listArticles", PublishedLists.ARTICLES.parameters()),
            Map.entry("getArticle", ArticleParameters.ALL),
            Map.entry("listAuthors", PublishedLists.AUTHORS.parameters()),
            Map.entry("getAuthor", LocaleParameter.and(PublishedAuthor.class)),
            Map.entry("listPhotos", PublishedLists.PHOTOS.parameters()),
            Map.entry("getPhoto", PhotoParameters.ALL),
            Map.entry("getRendition", MediaParameters.ALL),
            Map.entry("listPhotoCredits", PublishedLists.PHOTO_CREDITS.parameters()),
            Map.entry("getPhotoCredit", fieldsOf(PublishedPhotoCredit.class)),
            Map.entry("listSections", PublishedLists.SECTIONS.parameters()),
            Map.entry("getSection", LocaleParameter.and(PublishedSection.class)),
            Map.entry("listTags", PublishedLists.TAGS.parameters()),
            Map.entry("getTag", LocaleParameter.and(PublishedTag.class)),
            Map.entry("listCampaigns", PublishedLists.CAMPAIGNS.parameters()),
            Map.entry("getCampaign", fieldsOf(PublishedCampaign.class)),
            Map.entry("listChanges", ChangeParameters.ALL),
            Map.entry("searchArticles", SearchParameters.ALL),
            Map.entry("getPlacements", PlacementParameters.ALL),
            Map.entry("listEditorialArticles", ArticleService.LIST.parameters()),
            Map.entry("listArticleRevisions", RevisionService.LIST.parameters()),
            Map.entry("compareArticleRevisions", ComparisonParameters.ALL),
            Map.entry("listArticleTransitions", TransitionHistory.LIST.parameters()),
            Map.entry("listEditorialCustomSchemas", CustomSchemaService.LIST.parameters()),
            Map.entry("listEditorialEvents", EventLogService.LIST.parameters()),
            Map.entry("listEditorialAuthors", AuthorService.LIST.parameters()),
            Map.entry("listEditorialPhotos", PhotoService.LIST.parameters()),
            Map.entry("listPhotoRights", PhotoReportService.RIGHTS.parameters()),
            Map.entry("listPhotoUses", PhotoUseService.LIST.parameters()),
            Map.entry("listPhotoCreditUses", PhotoReportService.CREDIT_USES.parameters()),
            Map.entry("listEditorialPhotoCredits", PhotoCreditService.LIST.parameters()),
            Map.entry("listEditorialSections", SectionService.LIST.parameters()),
            Map.entry("listEditorialTags", TagService.LIST.parameters()),
            Map.entry("listEditorialCampaigns", CampaignService.LIST.parameters()),
            Map.entry("listEditorialPlacements", PlacementSettingsService.LIST.parameters()),
            Map.entry("listEditorialContributions", ContributionService.LIST.parameters()),
            Map.entry("getCampaignReport", ReportParameters.ALL),
            Map.entry("listCampaignWeights", BanditService.CHANGES.parameters()),
            Map.entry("listEditorialAuditEntries", AuditService.LIST.parameters()),
            Map.entry("listEditorialApiKeys", ApiKeyService.LIST.parameters()));

    private static final int LONGEST_VALUE = 2000;
    private static final int MOST_VALUES = 100;
    private static final int LARGEST_NUMBER = 999_999_999;

    private QueryParameters() {}

    static void write(List<ContractOperation> operations) {
        operations.forEach(one -> parameters(one).stream()
                .flatMap(ParameterSet::stream)
                .forEach(parameter -> one.operation().addParameter(describe(parameter))));
    }

    private static Optional<ParameterSet> parameters(ContractOperation one) {
        return one.isLocked() && one.method() != HttpMethod.GET
                ? Optional.of(WriteParameters.ALL)
                : Optional.ofNullable(BY_OPERATION.get(one.operation().getOperationId()));
    }

    private static ParameterSet fieldsOf(Class<? extends Record> type) {
        return ParameterSet.of(FieldSelection.parameter(type));
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter describe(Parameter parameter) {
        var described = OASFactory.createParameter()
                .name(parameter.name())
                .in(In.QUERY)
                .description(parameter.description())
                .required(parameter.required())
                .schema(schema(parameter));
        if (parameter.kind() == Parameter.Kind.list) {
            described.style(Style.FORM).explode(false);
        }
        String example = parameter.example();
        if (example != null && !example.isEmpty()) {
            described.example(
                    switch (parameter.kind()) {
                        case list -> List.of(example);
                        case integer -> Integer.valueOf(example);
                        default -> example;
                    });
        }
        return described;
    }

    private static Schema schema(Parameter parameter) {
        return switch (parameter.kind()) {
            case list ->
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .maxItems(MOST_VALUES)
                        .items(text(parameter));
            case integer ->
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .format("int32")
                        .minimum(java.math.BigDecimal.ZERO)
                        .maximum(java.math.BigDecimal.valueOf(LARGEST_NUMBER));
            case flag -> OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN);
            case text, locale, time -> text(parameter);
        };
    }

    private static Schema text(Parameter parameter) {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return parameter.values().isEmpty()
                ? text.maxLength(LONGEST_VALUE)
                : text.enumeration(List.copyOf(Objects.requireNonNull(parameter.values())));
    }
}
