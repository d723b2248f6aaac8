package io.encours.facts.dunning.guard;

import java.time.LocalDate;

/** Another contact by a machine would be one too many before a day. */
public record ContactsUsedUp(LocalDate freeFrom) {}
