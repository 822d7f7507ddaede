package press.masthead.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An article as lists show it. */
@Entity
@Immutable
@Table(name = "article")
class RenderedCardRow extends RenderedColumns {}
