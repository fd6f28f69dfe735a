package org.bluelamp;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hears every SQL statement of a use case, JPA's and our own, so that a test can pin their number:
 * {@code assertThat(TestStatements.during(() -> service.open(id))).hasSize(3)}. The pin, set and cleared with each
 * connection, is not among them.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestStatements {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** The statements that the work executed on this thread, in their order; a batch is one. */
    public static List<String> during(Runnable work) {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    @Bean
    static BeanPostProcessor listensToThePinnedConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("dataSource") ? new Listening((DataSource) bean) : bean;
            }
        };
    }

    private static final class Listening extends DelegatingDataSource {

        Listening(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return HEARD.get() == null ? connection : listening(Connection.class, connection, "");
        }
    }

    private static <T> T listening(Class<T> type, T target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            var first = arguments == null || !(arguments[0] instanceof String text) ? sql : text;
            if (method.getName().startsWith("execute") && HEARD.get() != null) {
                HEARD.get().add(first);
            }
            try {
                var result = method.invoke(target, arguments);
                return switch (result) {
                    case PreparedStatement prepared
                    when target instanceof Connection -> listening(PreparedStatement.class, prepared, first);
                    case Statement plain when target instanceof Connection -> listening(Statement.class, plain, first);
                    case null, default -> result;
                };
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
