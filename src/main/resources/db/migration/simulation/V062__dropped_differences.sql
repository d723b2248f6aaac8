-- What replays found in a month of decisions goes with the month; their counts and sums stay.
create function encours.replay_month_is_dropped(at timestamptz) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select exists (select from encours.tombstone t
                 where t.kind = 'decision' and t.month = date_trunc('month', at at time zone 'UTC')::date)
$$;

create function encours.replay_keep_difference() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if encours.replay_month_is_dropped(old.decided_at) then
    return old;
  end if;
  raise exception 'replay_difference keeps what it has: % is refused', tg_op using errcode = 'insufficient_privilege';
end
$$;

drop trigger never_deleted on encours.replay_difference;
create trigger goes_with_its_month before delete on encours.replay_difference
  for each row execute function encours.replay_keep_difference();
alter table encours.replay_difference enable always trigger goes_with_its_month;
create trigger never_truncated before truncate on encours.replay_difference
  for each statement execute function encours.replay_refuse_change();
alter table encours.replay_difference enable always trigger never_truncated;

-- A run may have read the decision before its month was dropped.
create function encours.replay_skip_dropped() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return case when encours.replay_month_is_dropped(new.decided_at) then null else new end;
end
$$;

create trigger comes_before_the_drop before insert on encours.replay_difference
  for each row execute function encours.replay_skip_dropped();
alter table encours.replay_difference enable always trigger comes_before_the_drop;

-- The lock keeps out a run that has read decisions of the month: it saves what it found before this, or is told after it.
create function encours.replay_drop_months() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set timezone = 'UTC'
as $$
begin
  perform pg_advisory_xact_lock(hashtext('encours.replay_difference'));
  delete from encours.replay_difference d
    using dropped t, encours.replay r
    where t.kind = 'decision' and d.replay = r.id
      and r.period_from < t.month + interval '1 month' and r.period_to > t.month
      and d.decided_at >= t.month and d.decided_at < t.month + interval '1 month';
  return null;
end
$$;

create trigger replay_drop_months after insert on encours.tombstone
  referencing new table as dropped for each statement execute function encours.replay_drop_months();
alter table encours.tombstone enable always trigger replay_drop_months;

delete from encours.replay_difference d where encours.replay_month_is_dropped(d.decided_at);

revoke all on function encours.replay_month_is_dropped(timestamptz) from public;
revoke all on function encours.replay_keep_difference() from public;
revoke all on function encours.replay_skip_dropped() from public;
revoke all on function encours.replay_drop_months() from public;
grant execute on function encours.replay_month_is_dropped(timestamptz) to encours_service;
