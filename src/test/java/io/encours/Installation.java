package io.encours;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A copy of what a deployment needs, in a folder of its own, with a name and a port that are in nobody's way. */
record Installation(Path folder, String name, int port, String compose) {

    private static final Pattern SECTION = Pattern.compile("\n## Run it in production\n(.*?)\n## ", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)\\n```", Pattern.DOTALL);
    private static final List<String> FILES =
            List.of("Dockerfile", ".dockerignore", "docker-compose.yml", "src/main/docker/roles.sh");

    static boolean isPossible() throws IOException, InterruptedException {
        return DockerPlace.fromEnvironment().answers()
                && succeeds("docker info && curl --version && openssl version")
                && (succeeds("docker compose version") || succeeds("docker-compose version"));
    }

    static Installation in(Path folder) throws IOException, InterruptedException {
        for (String file : FILES) {
            copy(Path.of(file), folder.resolve(file));
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target"), "encours-*.jar")) {
            for (Path jar : jars) {
                copy(jar, folder.resolve(jar));
            }
        }
        String compose = succeeds("docker compose version") ? "docker compose" : "docker-compose";
        return new Installation(
                folder, "encours-it-" + ProcessHandle.current().pid(), ServiceProcess.freePort(), compose);
    }

    /** The commands that the README gives for production, block by block. */
    static List<String> readmeCommands() throws IOException {
        Matcher section = SECTION.matcher(Files.readString(Path.of("README.md")));
        if (!section.find()) {
            throw new IllegalStateException("the README has no section on production");
        }
        return BLOCK.matcher(section.group(1))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** What commands print that must succeed. */
    String run(String commands) throws IOException, InterruptedException {
        Process shell = start(commands, ProcessBuilder.Redirect.INHERIT);
        String output = read(shell);
        if (shell.waitFor() != 0) {
            throw new IllegalStateException(commands + "\nfailed:\n" + output);
        }
        return output;
    }

    /** What commands print that may fail, errors included. */
    String output(String commands) throws IOException, InterruptedException {
        Process shell = start("exec 2>&1\n" + commands, ProcessBuilder.Redirect.DISCARD);
        return read(shell);
    }

    private Process start(String commands, ProcessBuilder.Redirect errors) throws IOException {
        ProcessBuilder bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "set -e\n"
                                + commands.replace("localhost:8080", "localhost:" + port)
                                        .replace("docker-compose ", compose + " "))
                .directory(folder.toFile())
                .redirectError(errors);
        bash.environment().put("COMPOSE_PROJECT_NAME", name);
        bash.environment().put("ENCOURS_VERSION", name);
        bash.environment().put("ENCOURS_PORT", Integer.toString(port));
        return bash.start();
    }

    private static String read(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean succeeds(String commands) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-c", "exec >/dev/null 2>&1\n" + commands).start();
        return shell.waitFor() == 0;
    }

    private static void copy(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
