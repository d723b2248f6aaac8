package io.encours.facts.creditlimit;

/** A bank guarantee that outlasts the due date of a sale made on the day of the decision. */
public record CountedGuarantee(BankGuarantee guarantee) {}
