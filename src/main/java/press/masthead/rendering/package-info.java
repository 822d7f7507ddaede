/** Renders articles when what they show has changed, so that readers get them without putting them together. */
@org.jspecify.annotations.NullMarked
package press.masthead.rendering;
