package org.pinping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * The whole application on a real database server: MySQL 8.0, or the embedded MariaDB when the system property
 * {@code pinping.test.database} says {@code mariadb}.
 *
 * <p>All such classes share one application and one empty database per test run, so each makes its own data and asserts
 * on that alone. Nothing is rolled back; a write that is not inside a transaction is lost, as in production. Beans come
 * through the constructor.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface DatabaseTest {}
