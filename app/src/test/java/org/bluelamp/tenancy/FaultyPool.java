package org.bluelamp.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pool whose connections now and then refuse to be pinned or cleared. */
final class FaultyPool extends DelegatingDataSource {

    private final HikariDataSource pool;
    private final int every;
    private final AtomicInteger pins = new AtomicInteger();
    private final AtomicInteger faults = new AtomicInteger();

    /** @param every how many pinnings and clearings there are to one that fails */
    FaultyPool(HikariDataSource pool, int every) {
        super(pool);
        this.pool = pool;
        this.every = every;
    }

    int faults() {
        return faults.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, new Faulty(super.getConnection()));
    }

    void evict(Connection connection) {
        pool.evictConnection(((Faulty) Proxy.getInvocationHandler(connection)).real);
    }

    private final class Faulty implements InvocationHandler {
        private final Connection real;

        Faulty(Connection real) {
            this.real = real;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
            if (method.getName().equals("prepareStatement")
                    && args != null
                    && args[0].toString().contains("set_config")
                    && pins.incrementAndGet() % every == 0) {
                faults.incrementAndGet();
                throw new SQLException("on purpose");
            }
            try {
                return method.invoke(real, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
