package press.masthead.article.body;

/**
 * Something that is done with each kind of block, so that the compiler finds whoever forgot a new kind.
 *
 * @param <R> what comes out of each
 */
public interface BlockVisitor<R> {

    R text(TextBlock block);

    R photo(PhotoBlock block);

    R gallery(GalleryBlock block);

    R embed(EmbedBlock block);

    R pullQuote(PullQuoteBlock block);

    R table(TableBlock block);

    R divider(DividerBlock block);

    R code(CodeBlock block);
}
