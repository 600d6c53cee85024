package org.careergraph.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.web.context.WebApplicationContext;

/** Fails the start early if the API's port is in use. The web server, which would fail too, starts after the database. */
public final class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!(context instanceof WebApplicationContext)) {
            return;
        }
        Environment environment = context.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) {
            return;
        }
        try {
            InetAddress address = InetAddress.getByName(environment.getProperty("server.address", "127.0.0.1"));
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                return;
            }
            new ServerSocket(port, 1, address).close();
        } catch (BindException taken) {
            throw new PortInUseException(port, taken);
        } catch (IOException unclear) {
            // the web server reports it
        }
    }
}
