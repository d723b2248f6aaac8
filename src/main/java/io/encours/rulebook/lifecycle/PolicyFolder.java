package io.encours.rulebook.lifecycle;

import io.encours.rulebook.RulebookSettings;
import io.encours.rulebook.artefact.PolicyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Reads the files of the policy: from the folder that is configured, else those packed with the service. */
@Component
class PolicyFolder {

    private static final String PACKED = "policy/";

    private final RulebookSettings settings;

    PolicyFolder(RulebookSettings settings) {
        this.settings = settings;
    }

    PolicyFiles read() {
        String folder = settings.policy();
        return folder == null || folder.isBlank() ? packed() : of(Path.of(folder));
    }

    private static PolicyFiles of(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            SortedMap<String, byte[]> artefacts = new TreeMap<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                add(artefacts, folder.relativize(path).toString().replace('\\', '/'), () -> Files.readAllBytes(path));
            }
            return new PolicyFiles(folder.toString(), artefacts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the policy folder %s cannot be read".formatted(folder), unreadable);
        }
    }

    private static PolicyFiles packed() {
        try {
            SortedMap<String, byte[]> artefacts = new TreeMap<>();
            for (String room : new String[] {"rules/", "decision-tables/"}) {
                for (Resource resource : resources(room)) {
                    add(artefacts, room + below(PACKED + room, resource), resource::getContentAsByteArray);
                }
            }
            return new PolicyFiles("the service itself", artefacts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the packed policy cannot be read", unreadable);
        }
    }

    private static Resource[] resources(String room) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:" + PACKED + room + "**");
    }

    private static String below(String root, Resource resource) throws IOException {
        String address = StringUtils.uriDecode(resource.getURL().toString(), StandardCharsets.UTF_8);
        return address.substring(address.indexOf(root) + root.length());
    }

    private static void add(SortedMap<String, byte[]> artefacts, String name, Content content) throws IOException {
        if (PolicyFiles.isArtefact(name)) {
            artefacts.put(name, content.read());
        }
    }

    @FunctionalInterface
    private interface Content {
        byte[] read() throws IOException;
    }
}
