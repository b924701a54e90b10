package casebook.app.kept;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Only where one Casebook keeps it for itself, in its data folder: {@code casebook.kept=folder}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "casebook.kept", havingValue = "folder", matchIfMissing = true)
public @interface KeptInFolder {}
