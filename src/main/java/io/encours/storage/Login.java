package io.encours.storage;

/**
 * A PostgreSQL login.
 *
 * @param name the role's name
 * @param password never written to a log: {@link #toString()} leaves it out
 */
public record Login(String name, String password) {

    @Override
    public String toString() {
        return name;
    }
}
