package io.encours.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A JSON value as it was written: numbers keep their digits, objects remember the names that came twice. */
sealed interface Json {

    record Text(String value) implements Json {

        @Override
        public String toString() {
            return '"' + value + '"';
        }
    }

    record Numeral(String digits) implements Json {

        @Override
        public String toString() {
            return digits;
        }
    }

    record Flag(boolean value) implements Json {

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    record Nothing() implements Json {

        @Override
        public String toString() {
            return "null";
        }
    }

    record Items(List<Json> values) implements Json {

        @Override
        public String toString() {
            return values.stream().limit(10).map(Json::toString).collect(Collectors.joining(",", "[", "]"));
        }
    }

    record Fields(Map<String, Json> values, Set<String> twice) implements Json {

        @Override
        public String toString() {
            return values.entrySet().stream()
                    .limit(10)
                    .map(field -> '"' + field.getKey() + "\":" + field.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }
}
