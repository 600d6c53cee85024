package org.careergraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class CareerGraphApplication {

    public static void main(String[] arguments) {
        JvmWarnings.silence();
        try {
            SpringApplication.run(CareerGraphApplication.class, arguments);
        } catch (RuntimeException alreadyReported) {
            // a thread of a library that is still alive must not keep a failed start hanging
            System.exit(1);
        }
    }
}
