package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.facts.creditlimit.Approval;

/**
 * A derived limit of which an order takes more than anybody may have without a signature.
 *
 * @param approval who approves as much as the order takes
 */
@RecordedAs("order-approval/unapproved-limit")
public record UnapprovedLimit(Approval approval) {}
