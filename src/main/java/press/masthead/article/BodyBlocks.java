package press.masthead.article;

import java.util.List;
import press.masthead.article.body.Block;

/** The body of an article as it is stored. */
public record BodyBlocks(List<Block> blocks) {}
