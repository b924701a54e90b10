package casebook.app.folder;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which folder it is: {@code casebook.data}. */
@Configuration(proxyBeanMethods = false)
class TheDataFolder {

    @Bean
    DataFolder dataFolder(@Value("${casebook.data}") Path path) {
        return DataFolder.open(path);
    }
}
