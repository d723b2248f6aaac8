package io.encours.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a service costs that decides nothing: behind the same security it takes the same body, inserts one row with a
 * document of the same size in a transaction of its own, and answers the same bytes every time.
 */
@RestController
@Profile(ConstantEndpoint.PROFILE)
class ConstantEndpoint {

    static final String PROFILE = "bench";

    /** Makes the table it inserts into, its documents kept as the record keeps them; for the owner of the schema. */
    static final List<String> TABLE = List.of("""
            create table encours.bench_constant (
              id         uuid        primary key,
              decided_at timestamptz not null,
              document   text        not null)
            """, """
            do $$
            begin
              alter table encours.bench_constant alter column document set compression lz4;
            exception
              when feature_not_supported then
                alter table encours.bench_constant alter column document set storage external;
            end
            $$
            """, "grant insert on encours.bench_constant to encours_service");

    private static final String INSERT =
            "insert into encours.bench_constant (id, decided_at, document) values (?, ?, ?)";

    private final Map<String, Constant> constants = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final Clock clock;

    ConstantEndpoint(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static String path(String example) {
        return "/v1/decisions/constant/" + example;
    }

    void answer(String example, Constant constant) {
        constants.put(example, constant);
    }

    @PostMapping("/v1/decisions/constant/{decision}/{example}")
    ResponseEntity<byte[]> constant(
            @PathVariable String decision, @PathVariable String example, @RequestBody byte[] body) {
        Constant constant = Objects.requireNonNull(constants.get(decision + "/" + example));
        jdbc.sql(INSERT)
                .params(UuidCreator.getTimeOrderedEpoch(), Timestamp.from(clock.instant()), constant.document())
                .update();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(constant.answer().getBytes(UTF_8));
    }
}
