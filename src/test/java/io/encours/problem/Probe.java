package io.encours.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.facts.score.ScoreRequest;
import io.encours.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A controller that does what no room's own should, below a path that every role but the operator may call. */
@TestComponent
@RestController
class Probe {

    @PostMapping("/v1/decisions/probe")
    String echo(@RequestBody ScoreRequest request, Actor actor) {
        return actor.name() + " asks about " + request.subject().id();
    }

    @GetMapping("/v1/releases/probe/failure")
    String failure() {
        throw new IllegalStateException("secret of the house");
    }

    @GetMapping("/v1/releases/probe/storage")
    String storage() {
        throw new DataAccessResourceFailureException("the disk is at 10.0.0.1");
    }

    @GetMapping("/v1/releases/probe/half")
    void half(HttpServletResponse response) throws IOException {
        response.getOutputStream().write("half an answer".getBytes(UTF_8));
        response.flushBuffer();
        throw new IllegalStateException("the other half");
    }

    @GetMapping("/v1/releases/probe/date")
    String date(@RequestParam LocalDate on) {
        return on.toString();
    }
}
