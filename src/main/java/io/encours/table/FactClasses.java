package io.encours.table;

import io.encours.facts.Question;
import io.encours.facts.Row;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the classes that a workbook may name: public records and enums of our facts, found without running any of their code. */
final class FactClasses {

    private static final Pattern NAME =
            Pattern.compile("io\\.encours\\.(facts|shared)(\\.[a-z][a-z0-9_]*)*\\.[A-Z]\\w*");

    private FactClasses() {}

    static Optional<Class<?>> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            Class<?> type = Class.forName(name, false, FactClasses.class.getClassLoader());
            return Optional.<Class<?>>of(type).filter(found -> Modifier.isPublic(found.getModifiers()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    static Optional<Class<?>> question(String name) {
        return find(name).filter(type -> type.isRecord() && Question.class.isAssignableFrom(type));
    }

    /** A record whose first component is the question and whose last is where the row stands. */
    static Optional<Class<?>> row(String name, Class<?> question) {
        return find(name)
                .filter(type -> type.isRecord() && Row.class.isAssignableFrom(type))
                .filter(type -> answers(type, question))
                .filter(type -> FactRecord.of(type).indexOf("question") == 0)
                .filter(type -> FactRecord.of(type).indexOf("source")
                        == FactRecord.of(type).components().size() - 1);
    }

    private static boolean answers(Class<?> row, Class<?> question) {
        return Stream.of(row.getGenericInterfaces())
                .anyMatch(type -> type instanceof ParameterizedType parameterized
                        && parameterized.getRawType() == Row.class
                        && parameterized.getActualTypeArguments()[0] == question);
    }
}
