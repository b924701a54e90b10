package casebook.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.PropertySource;

/**
 * The front door. The application imports this and provides the Axon gateways, {@code Seal}, {@code KeyedDigest}, {@code
 * EvidenceVault}, {@code Drafts}, {@code Users}, {@code Clock} and {@code SecureRandom}, and if it rebuilds views, {@link ViewsReady}.
 */
@Configuration(proxyBeanMethods = false)
// by full name: short ones such as Answers may well be used by another module too
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@PropertySource("classpath:casebook/web.properties")
public class Web {}
