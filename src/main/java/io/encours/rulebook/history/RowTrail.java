package io.encours.rulebook.history;

import io.encours.rulebook.history.RowHistory.Place;
import io.encours.rulebook.release.Release;
import io.encours.table.TableRow;
import java.util.ArrayList;
import java.util.List;

/** The way of one row back through the releases, as far as it has been followed. */
final class RowTrail {

    private final TableRow row;
    private final List<Place> places = new ArrayList<>();
    private Release since;
    private boolean unchanged = true;

    RowTrail(Release release, String sheet, TableRow row) {
        this.row = row;
        this.since = release;
        places.add(new Place(release.number(), sheet, row.number(), true));
    }

    /** One release further back. */
    void follow(Release release, String sheet, TableRow was) {
        unchanged = unchanged && was.cells().equals(row.cells());
        since = unchanged ? release : since;
        places.add(new Place(release.number(), sheet, was.number(), unchanged));
    }

    TableRow row() {
        return row;
    }

    /** The earliest release from which on the row was as it is. */
    Release since() {
        return since;
    }

    /** Where it stood, the latest release first. */
    List<Place> places() {
        return List.copyOf(places);
    }
}
