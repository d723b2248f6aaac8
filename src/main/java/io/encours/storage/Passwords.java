package io.encours.storage;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The passwords of the embedded server's logins, made once and kept in a file that only its owner can read. */
record Passwords(Login superuser, Login owner, Login service) {

    static final String FILE = "postgresql.passwords";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads the passwords of a folder, or makes them where there are none yet. */
    static Passwords in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            Durable.write(file, generated());
        }
        return read(file);
    }

    private static String generated() {
        return Stream.of(Roles.SUPERUSER, Roles.OWNER, Roles.SERVICE)
                .map(role -> role + "=" + random() + "\n")
                .collect(Collectors.joining());
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Passwords read(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return new Passwords(
                login(properties, Roles.SUPERUSER, file),
                login(properties, Roles.OWNER, file),
                login(properties, Roles.SERVICE, file));
    }

    private static Login login(Properties properties, String role, Path file) {
        String password = properties.getProperty(role);
        if (password == null || password.isBlank()) {
            throw new StorageException("The file %s has no password of %s.".formatted(file, role));
        }
        return new Login(role, password);
    }
}
