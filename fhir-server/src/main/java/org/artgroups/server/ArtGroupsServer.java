package org.artgroups.server;

import org.artgroups.server.command.ServerCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.elasticsearch.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;

/** The ART Groups server: HAPI FHIR R4 over PostgreSQL with the operations for treatment in groups, base path {@code /fhir}. */
@SpringBootApplication(
        exclude = {
            // what HAPI's jars bring along and the server configures itself (platform) or does not use
            DataSourceAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            QuartzAutoConfiguration.class,
            ElasticsearchRestClientAutoConfiguration.class
        })
public class ArtGroupsServer {

    /** Starts the server, or runs a command; other arguments are Spring Boot's ({@code --server.port=8081}). */
    public static void main(String[] args) {
        // HAPI reads XML with Woodstox alone; the reader of spreadsheets brings another one, which may be found first
        System.setProperty("javax.xml.stream.XMLInputFactory", "com.ctc.wstx.stax.WstxInputFactory");
        System.setProperty("javax.xml.stream.XMLOutputFactory", "com.ctc.wstx.stax.WstxOutputFactory");
        int code = ServerCommand.run(settings -> SpringApplication.run(ArtGroupsServer.class, settings), args);
        if (code != ServerCommand.RUNNING) {
            System.exit(code);
        }
    }
}
