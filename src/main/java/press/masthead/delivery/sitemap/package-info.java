/** What search engines are told of the newsroom's site: sitemaps of what is published, and which pages to leave alone. */
@NullMarked
package press.masthead.delivery.sitemap;

import org.jspecify.annotations.NullMarked;
