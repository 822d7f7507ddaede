package press.masthead;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled code, read once for all tests of its architecture. */
final class House {

    static final JavaClasses CODE = new ClassFileImporter().importPath(Path.of("target/classes"));
    static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target/test-classes"));

    private House() {}
}
