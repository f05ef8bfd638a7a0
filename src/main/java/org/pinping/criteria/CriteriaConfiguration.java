package org.pinping.criteria;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the module's settings known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CriteriaSettings.class)
class CriteriaConfiguration {}
