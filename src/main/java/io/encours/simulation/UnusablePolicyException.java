package io.encours.simulation;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;

/** A policy that is to be decided on cannot be made ready here. */
final class UnusablePolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnusablePolicyException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Rules are code, so compiling them may end in any way; that the database does not answer says nothing of them. */
    static <T> T orElse(Supplier<T> compilation) {
        try {
            return compilation.get();
        } catch (DataAccessException notRead) {
            throw notRead;
        } catch (RuntimeException | LinkageError | StackOverflowError defect) {
            throw new UnusablePolicyException(String.valueOf(defect.getMessage()), defect);
        }
    }
}
