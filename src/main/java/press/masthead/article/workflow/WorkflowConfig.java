package press.masthead.article.workflow;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The newsroom's own rules for the way of an article. */
@ConfigMapping(prefix = "masthead.workflow")
public interface WorkflowConfig {

    /** Whether a revision is published by somebody else than who wrote it. */
    @WithDefault("false")
    boolean fourEyes();
}
