package io.encours.rulebook.lifecycle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks from time to time whether what is stored of releases and drafts is what was put there. Every file is hashed where it
 * lies, and the listing of each release.
 */
@Component
class PolicyInspection {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyInspection.class);

    private static final String DAMAGES = """
            with altered as materialized (
              select sha256 from encours.artefact where encode(sha256(bytes), 'hex') <> sha256
            ), listed as (
              select 'release ' || release as whose, name, sha256 from encours.release_artefact
              union all
              select 'draft ' || d.id, a.name, a.sha256
              from encours.draft d join encours.draft_artefact a on a.draft = d.id and a.revision = d.revision
            )
            select whose, name || ' was altered' as what from listed where sha256 in (select sha256 from altered)
            union all
            select whose, name || ' is not there' from listed l
            where not exists (select from encours.artefact a where a.sha256 = l.sha256)
            order by 1, 2
            """;

    private final JdbcTemplate jdbc;
    private final ReleaseStore releases;
    private volatile SortedMap<String, List<String>> damages = new TreeMap<>();

    PolicyInspection(JdbcTemplate jdbc, ReleaseStore releases) {
        this.jdbc = jdbc;
        this.releases = releases;
    }

    private record Damage(String whose, String what) {}

    /** What was damaged when last looked: by release or draft, such as {@code release 1}. */
    SortedMap<String, List<String>> damages() {
        return damages;
    }

    /** While the database does not answer, what was known last stays. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    void inspect() {
        try {
            damages = Objects.requireNonNull(jdbc.execute((Connection connection) -> damages(connection))).stream()
                    .collect(groupingBy(Damage::whose, TreeMap::new, mapping(Damage::what, toList())));
            damages.forEach((whose, what) -> LOG.error(
                    "What is stored of {} is damaged: {}. Nothing is decided on it or made of it until it is restored from a backup.",
                    whose,
                    String.join("; ", what)));
        } catch (DataAccessException failure) {
            LOG.warn("Whether the stored policy is whole is not known: {}", failure.getMessage());
        }
    }

    private List<Damage> damages(Connection connection) throws SQLException {
        List<Damage> found = releases.all().stream()
                .filter(release -> !release.isListedAsMade())
                .map(release -> new Damage(release.named(), Release.LISTING_ALTERED))
                .collect(toCollection(ArrayList::new));
        try (PreparedStatement select = connection.prepareStatement(DAMAGES);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new Damage(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }
}
