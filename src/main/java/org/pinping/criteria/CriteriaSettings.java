package org.pinping.criteria;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code pinping}.
 *
 * @param criteriaDir the folder of the criteria files
 */
@ConfigurationProperties("pinping")
record CriteriaSettings(@DefaultValue("criteria") Path criteriaDir) {}
