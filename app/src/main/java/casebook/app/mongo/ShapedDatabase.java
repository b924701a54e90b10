package casebook.app.mongo;

import casebook.query.store.Shapes;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A database in which each view finds its collections in the shape that it has today, by the names that it knows. */
final class ShapedDatabase {

    private ShapedDatabase() {}

    static MongoDatabase of(MongoDatabase database, Shapes shapes) {
        return (MongoDatabase) Proxy.newProxyInstance(
                MongoDatabase.class.getClassLoader(),
                new Class<?>[] {MongoDatabase.class},
                (proxy, method, arguments) -> call(database, method, shaped(method, arguments, shapes)));
    }

    private static Object[] shaped(Method method, Object[] arguments, Shapes shapes) {
        if (!method.getName().equals("getCollection")) {
            return arguments;
        }
        Object[] shaped = arguments.clone();
        shaped[0] = shapes.named((String) arguments[0]);
        return shaped;
    }

    private static Object call(MongoDatabase database, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(database, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
