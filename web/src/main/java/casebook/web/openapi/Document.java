package casebook.web.openapi;

import casebook.shared.dataprotection.DutyId;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import casebook.web.door.Asked;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Set;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** What the document says about the whole API. */
@Configuration(proxyBeanMethods = false)
class Document {
    private static final String BEARER = "bearer";

    Document() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Asked.class)
                .replaceWithSchema(IncidentId.class, new UUIDSchema())
                .replaceWithSchema(DutyId.class, new UUIDSchema())
                .replaceWithSchema(
                        JsonNode.class, new ObjectSchema().description("As it was recorded, opened for reading"))
                .replaceWithSchema(Sealed.class, opened());
    }

    @Bean
    OpenAPI descriptionOfTheApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Casebook")
                                .version("1")
                                .description(
                                        "Cases under the school's code of conduct for class WhatsApp groups. Problems are "
                                                + "application/problem+json (RFC 9457); a refusal names its rule and the line it rests on."))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BEARER)
                                        .description("The token of POST /api/sign-in")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    ModelResolver namesOfSchemas(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NamedWithItsOuter());
    }

    private static Schema<?> opened() {
        Schema<?> erased = new ObjectSchema()
                .addProperty(
                        "erased",
                        new ObjectSchema()
                                .addProperty("on", new StringSchema())
                                .addProperty("under", new StringSchema()));
        return new Schema<>()
                .oneOf(List.of(new StringSchema(), erased))
                .description("Text, or that it was erased: when, and under which rule");
    }

    // an entry of a timeline is not an entry of the audit trail
    private static final class NamedWithItsOuter extends TypeNameResolver {
        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            Class<?> outer = type.getEnclosingClass();
            String own = super.nameForClass(type, options);
            return outer == null ? own : outer.getSimpleName() + own;
        }
    }
}
