package casebook.web.door;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets the door's checks before every operation. */
@Configuration(proxyBeanMethods = false)
class DoorForm implements WebMvcConfigurer {
    private final RoleCheck roles;
    private final WhileViewsRebuild rebuilding;

    DoorForm(RoleCheck roles, WhileViewsRebuild rebuilding) {
        this.roles = roles;
        this.rebuilding = rebuilding;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rebuilding).addPathPatterns("/api/**").excludePathPatterns("/api/openapi.json");
        registry.addInterceptor(roles);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AskedOf());
    }
}
