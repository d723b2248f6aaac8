-- The key that signed a block is checked when the chain is verified. A reference locks the key's row for every block,
-- which is a write of its own; keys are never deleted.
alter table encours.block drop constraint block_key_fkey;
