package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;

/** A bank guarantee that outlasts the due date of a sale made on the day of the decision. */
@RecordedAs("credit-limit/counted-guarantee")
public record CountedGuarantee(BankGuarantee guarantee) {}
