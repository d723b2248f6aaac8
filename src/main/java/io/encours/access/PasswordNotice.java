package io.encours.access;

import java.util.Map;
import java.util.stream.Collectors;

/** Shows generated passwords to whoever starts the service; not through the log, which is kept and forwarded. */
final class PasswordNotice {

    private static final String NOTICE = """

            ------------------------------------------------------------------------
             Local accounts, made now. These passwords are shown this once:

            %s

             They work on this machine only. To choose one password for all
             accounts, or if these are lost, start with ENCOURS_LOCAL_PASSWORD set.
            ------------------------------------------------------------------------
            """;

    private PasswordNotice() {}

    static void show(Map<String, String> passwords) {
        String lines = passwords.entrySet().stream()
                .map(account -> "   %-16s %s".formatted(account.getKey(), account.getValue()))
                .collect(Collectors.joining("\n"));
        System.out.println(NOTICE.formatted(lines));
    }
}
