package io.encours.rulebook.history;

import io.encours.rulebook.release.Release;
import io.encours.table.TableRow;
import java.time.Instant;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * A row's way through the releases, wherever in its sheet it stood.
 *
 * @param row as it is in the release that is looked at
 * @param since the release from which its cells are as they are, without a break
 * @param change who made it so
 * @param places where it stood, the latest release first
 */
@NamedInterface("history")
public record RowHistory(TableRow row, Release since, Change change, List<Place> places) {

    public RowHistory {
        places = List.copyOf(places);
    }

    /**
     * How a row came to be as it is.
     *
     * @param by who revised the draft so, brought an older release back, or installed the first one
     * @param at when
     * @param comment what was said with it
     */
    public record Change(String by, Instant at, String comment) {}

    /**
     * Where a row stood in a release.
     *
     * @param release its number
     * @param sheet the sheet's name
     * @param number the row's number as a spreadsheet program shows it
     * @param unchanged whether its cells were as they are now, from then on without a break
     */
    public record Place(int release, String sheet, int number, boolean unchanged) {}
}
