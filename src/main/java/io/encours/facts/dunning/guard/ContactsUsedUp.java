package io.encours.facts.dunning.guard;

import io.encours.facts.RecordedAs;
import java.time.LocalDate;

/** Another contact by a machine would be one too many before a day. */
@RecordedAs("dunning/contacts-used-up")
public record ContactsUsedUp(LocalDate freeFrom) {}
