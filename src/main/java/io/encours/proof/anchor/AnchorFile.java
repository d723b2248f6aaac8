package io.encours.proof.anchor;

import io.encours.proof.receipt.Checkpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The configured file of checkpoints: JSON, a line each, the earliest first. */
@Component
public final class AnchorFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final AnchorSettings settings;

    public AnchorFile(AnchorSettings settings) {
        this.settings = settings;
    }

    public boolean isConfigured() {
        return settings.file() != null;
    }

    /** Puts a checkpoint at the end, in one write that is on the disk before this returns; nowhere if no file is configured. */
    public void append(Checkpoint checkpoint) throws IOException {
        Path file = settings.file();
        if (file != null) {
            Files.writeString(
                    file,
                    line(checkpoint) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        }
    }

    public static String line(Checkpoint checkpoint) {
        return JSON.writeValueAsString(checkpoint);
    }

    /**
     * What was put there; nothing if no file is configured or none is there.
     *
     * @throws IllegalArgumentException if a line is no checkpoint, naming the first
     * @throws UncheckedIOException if the file cannot be read
     */
    public List<Checkpoint> read() {
        Path file = settings.file();
        try {
            return file == null || !Files.exists(file) ? List.of() : read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The checkpoints in a file.
     *
     * @throws IllegalArgumentException if a line is no checkpoint, naming the first
     */
    public static List<Checkpoint> read(Path file) throws IOException {
        List<Checkpoint> checkpoints = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                checkpoints.add(checkpoint(file, number, line));
            }
        }
        return checkpoints;
    }

    private static Checkpoint checkpoint(Path file, int number, String line) {
        try {
            return JSON.readValue(line, Checkpoint.class);
        } catch (JacksonException notOne) {
            throw new IllegalArgumentException("line %d of %s is no checkpoint".formatted(number, file), notOne);
        }
    }
}
