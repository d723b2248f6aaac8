/** Owns the log of who did what to the policy, the accounts, the keys and the record; each entry is sealed. */
@ApplicationModule(
        allowedDependencies = {"shared", "storage", "proof::block", "proof::chain", "proof::key", "proof::verification"
        })
@NullMarked
package io.encours.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
