-- How many decisions were decided by other code than decided them again.
alter table encours.replay add column other_engine bigint not null default 0 check (other_engine >= 0);

grant update (other_engine) on encours.replay to encours_service;
