package casebook.app.axon;

import casebook.shared.message.StoredForm;
import casebook.shared.seal.Seal;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.cfg.ConstructorDetector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** One way of writing for events, messages and Axon's own tokens: the stored form. */
@Configuration(proxyBeanMethods = false)
class WrittenAsJson {

    @Bean
    @Primary
    Serializer serializer(Seal seal) {
        return written(seal);
    }

    static Jackson3Serializer written(Seal seal) {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> forTokens(StoredForm.on(mapper, seal)))
                .build();
    }

    /** Axon's replay token names the class of the token inside it; without this it is written but cannot be read back. */
    private static void forTokens(JsonMapper.Builder mapper) {
        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .build())
                .constructorDetector(ConstructorDetector.DEFAULT.withAllowImplicitWithDefaultConstructor(false));
    }
}
