package io.encours.rulebook.release;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** There is no such release, or none in force. */
@NamedInterface("release")
public final class NoSuchReleaseException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private NoSuchReleaseException(String detail) {
        super(ProblemType.NOT_FOUND, detail);
    }

    public static NoSuchReleaseException of(int number) {
        return new NoSuchReleaseException("There is no release %d.".formatted(number));
    }

    public static NoSuchReleaseException inForce(Instant at) {
        return new NoSuchReleaseException("No release is in force at %s.".formatted(at));
    }

    public static NoSuchReleaseException without(int number, String artefact) {
        return new NoSuchReleaseException("Release %d has no %s.".formatted(number, artefact));
    }
}
