package io.encours.bench.tables;

/** Whatever answers the questions of a tariff; many threads may ask it. */
interface TariffEngine extends AutoCloseable {

    /** The points for the question of that number. */
    int points(int question);

    @Override
    void close();
}
