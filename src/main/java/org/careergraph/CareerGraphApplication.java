package org.careergraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

@SpringBootApplication
@ConfigurationPropertiesScan
class CareerGraphApplication {

    public static void main(String[] arguments) {
        JvmWarnings.silence();
        try {
            SpringApplication application = new SpringApplication(CareerGraphApplication.class);
            application.addListeners(new OnlyACheck());
            application.addInitializers(new ApiPort());
            ConfigurableApplicationContext context = application.run(arguments);
            CatalogueStart start = context.getBean(CatalogueStart.class);
            if (start.isOnlyACheck()) {
                start.lines().forEach(System.out::println);
                System.exit(SpringApplication.exit(context));
            }
        } catch (RuntimeException alreadyReported) {
            // a thread of a library that is still alive must not keep a failed start hanging
            System.exit(1);
        }
    }
}
