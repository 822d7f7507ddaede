/** The way of an article through the newsroom: where it stands, who may take it further, and what was done with it when. */
@NullMarked
package press.masthead.article.workflow;

import org.jspecify.annotations.NullMarked;
