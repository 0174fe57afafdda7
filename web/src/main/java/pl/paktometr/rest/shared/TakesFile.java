package pl.paktometr.rest.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a method whose body is a file, so that {@link BodyLimit} lets more of it through. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TakesFile {
    /** The most bytes it may have. */
    int bytes();
}
