package org.artgroups.server.platform.storage;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.IDaoRegistry;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.ClientIdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.IdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.model.HistoryCountModeEnum;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.HapiFhirLocalContainerEntityManagerFactoryBean;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.TagStorageModeEnum;
import ca.uhn.fhir.jpa.provider.DaoRegistryResourceSupportedSvc;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.jpa.subscription.submit.config.SubscriptionSubmitterConfig;
import ca.uhn.fhir.rest.api.IResourceSupportedSvc;
import jakarta.persistence.EntityManagerFactory;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** How HAPI's JPA storage is set up on that database. */
@Configuration
@Import({
    JpaR4Config.class,
    JpaBatch2Config.class,
    Batch2JobsConfig.class,
    ThreadPoolFactoryConfig.class,
    SubscriptionChannelConfig.class,
    SubscriptionSubmitterConfig.class
})
class StorageConfig {

    /** What is stored and how. Each line that departs from HAPI's default says why. */
    @Bean
    JpaStorageSettings storageSettings() {
        JpaStorageSettings settings = new JpaStorageSettings();
        // national EMRs keep the ids they have, numbers included; ours cannot be guessed by counting
        settings.setResourceClientIdStrategy(ClientIdStrategyEnum.ANY);
        settings.setResourceServerIdStrategy(IdStrategyEnum.UUID);
        // bundles refer to resources that were never sent (the facility, the practitioner): a placeholder keeps such a
        // reference searchable, and is replaced by the resource when it comes
        settings.setAutoCreatePlaceholderReferenceTargets(true);
        settings.setEnforceReferenceTargetTypes(false);
        settings.setAllowExternalReferences(true);
        // the :text modifier is not offered; its index rows would be a fifth of what is written
        settings.setSuppressStringIndexingInTokens(true);
        // profiles and security labels stay in the resource; as rows they would be two more for each resource written
        settings.setTagStorageMode(TagStorageModeEnum.INLINE);
        settings.setPreExpandValueSets(false);
        // indexed is what the capability statement promises; HAPI's own search parameters are five times as many
        settings.setAutoSupportDefaultSearchParams(false);
        // a search without a page size is not a way to fetch the database
        settings.setFetchSizeDefaultMaximum(10_000);
        // what one caller found or counted is not shown to another
        settings.setReuseCachedSearchResultsForMillis(null);
        // the entries of a batch in the thread that works for the caller
        settings.setBundleBatchPoolSize(1);
        settings.setHistoryCountMode(HistoryCountModeEnum.COUNT_ACCURATE);
        settings.setExpungeEnabled(false);
        settings.setAllowMultipleDelete(false);
        return settings;
    }

    @Bean
    IResourceSupportedSvc resourceSupport(IDaoRegistry daos) {
        return new DaoRegistryResourceSupportedSvc(daos);
    }

    @Bean
    PartitionSettings partitionSettings() {
        return new PartitionSettings();
    }

    @Bean
    SubscriptionSettings subscriptionSettings() {
        return new SubscriptionSettings();
    }

    @Bean
    @Primary
    LocalContainerEntityManagerFactoryBean entityManagerFactory(
            DataSource dataSource,
            ConfigurableListableBeanFactory beans,
            FhirContext fhirContext,
            JpaStorageSettings settings,
            DatabaseConfig.SchemaReady schemaReady) {
        LocalContainerEntityManagerFactoryBean factory =
                HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhirContext, settings);
        factory.setPersistenceUnitName("HAPI_PU");
        factory.setDataSource(dataSource);
        factory.setJpaProperties(hibernateProperties(beans));
        return factory;
    }

    private static Properties hibernateProperties(ConfigurableListableBeanFactory beans) {
        Properties properties = new Properties();
        properties.putAll(new HapiFhirLocalContainerEntityManagerFactoryBean(beans).getJpaPropertyMap());
        properties.put(AvailableSettings.DIALECT, HapiFhirPostgresDialect.class.getName());
        properties.put(AvailableSettings.HBM2DDL_AUTO, "none");
        properties.put(AvailableSettings.STATEMENT_BATCH_SIZE, "200");
        properties.put("hibernate.search.enabled", "false");
        return properties;
    }

    @Bean
    @Primary
    JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
        return new JpaTransactionManager(entityManagerFactory);
    }
}
