-- A year of made-up decisions in the index, for SearchMeasurement; psql takes it too (-v decisions=10000000), as the owner.
-- How often a value occurs is said by its name, or by the share beside it.
set timezone = 'UTC';
set synchronous_commit = off;

select encours.search_make_month(month::date), encours.journal_make_partitions(month::date, 1)
from generate_series(date '2025-11-01', date '2026-12-01', interval '1 month') month;

-- Indexes are made once there are rows: that is some ten times faster.
create temporary table later as
select indexrelid::regclass as index, c.conname as key, indrelid::regclass as of_table,
       case when c.oid is null then replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ')
            else format('alter table %s add %s', indrelid::regclass, pg_get_constraintdef(c.oid)) end as made_by
from pg_index left join pg_constraint c on c.conindid = indexrelid
where indrelid in ('encours.decision_search'::regclass, 'encours.decision_content'::regclass);

do $$
declare
  made record;
begin
  for made in select * from later loop
    execute case when made.key is null then format('drop index %s', made.index)
                 else format('alter table %s drop constraint %I', made.of_table, made.key) end;
  end loop;
end
$$;

create temporary view made as
with drawn as materialized (
  select n, date_trunc('milliseconds', timestamptz '2025-11-01' + n * (interval '386 days' / :decisions)) as decided_at,
         random() as a, random() as b, random() as c, random() as d, random() as e
  from generate_series(1, :decisions) n
)
select *, extract(day from decided_at - timestamptz '2025-11-01')::integer as day,
       (lpad(to_hex((extract(epoch from decided_at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0')
         || '8' || lpad(to_hex(n), 15, '0'))::uuid as decision_id
from drawn;

with made as materialized (select * from made), content as (
  insert into encours.decision_content (decision_id, decided_at, customer, salt, document)
  select decision_id, decided_at,
         case when e < 0.01 then 'C-0' else 'C-' || floor(random() ^ 2 * 200000) end,
         decode(repeat('00', 32), 'hex'), '{}'
  from made
)
insert into encours.decision_search (
  decided_at, decision_id, type, outcome, release_number, entity, caller, as_of, reasons, rows)
select decided_at, decision_id,
       case when a < 0.6 then 'order-approval' when a < 0.8 then 'credit-limit' when a < 0.95 then 'dunning'
            else 'score' end,
       case when a < 0.4 then 'APPROVE' when a < 0.55 then 'APPROVE_WITH_DEPOSIT' when a < 0.598 then 'HOLD'
            when a < 0.6 then 'REFER' when a < 0.7 then 'GRANTED' when a < 0.799 then 'REDUCED'
            when a < 0.8 then 'REFUSED' when a < 0.93 then 'ACTION' when a < 0.95 then 'NONE'
            when a < 0.99999 then 'RATED' else 'NOT_RATED' end,
       1 + day / 33,
       case when b < 0.7 then 'FR01' when b < 0.9 then 'DE01' when b < 0.9999 then null else 'LU01' end,
       case when c < 0.8 then 'crm' when c < 0.95 then 'sales'
            when c < 0.99999 then 'person-' || floor(c * 100000)::integer % 40 else 'auditor-test' end,
       decided_at::date,
       array['R_1', 'R_X' || floor(random() ^ 2 * 60)]
         || case when d < 0.5 then array['R_2'] else '{}' end
         || case when d > 0.9 then array['R_10'] else '{}' end
         || case when e < 0.01 then array['R_100'] else '{}' end
         || case when e > 0.999 then array['R_1000'] else '{}' end
         || case when b between 0.5 and 0.5001 then array['R_10000'] else '{}' end
         || case when b between 0.3 and 0.30001 then array['R_100000'] else '{}' end
         || case when b between 0.2 and 0.200001 then array['R_1000000'] else '{}' end
         || case when day < 165 and c < 0.3 then array['R_OLD'] else '{}' end,
       -- twenty rows of a thousand, the first of each fifty in a quarter of the decisions and the last in one of 150,
       -- and rows that answer as often as the reasons above are given
       array[1 + floor(random() ^ 3 * 50)::integer, 51 + floor(random() ^ 3 * 50)::integer,
             101 + floor(random() ^ 3 * 50)::integer, 151 + floor(random() ^ 3 * 50)::integer,
             201 + floor(random() ^ 3 * 50)::integer, 251 + floor(random() ^ 3 * 50)::integer,
             301 + floor(random() ^ 3 * 50)::integer, 351 + floor(random() ^ 3 * 50)::integer,
             401 + floor(random() ^ 3 * 50)::integer, 451 + floor(random() ^ 3 * 50)::integer,
             501 + floor(random() ^ 3 * 50)::integer, 551 + floor(random() ^ 3 * 50)::integer,
             601 + floor(random() ^ 3 * 50)::integer, 651 + floor(random() ^ 3 * 50)::integer,
             701 + floor(random() ^ 3 * 50)::integer, 751 + floor(random() ^ 3 * 50)::integer,
             801 + floor(random() ^ 3 * 50)::integer, 851 + floor(random() ^ 3 * 50)::integer,
             901 + floor(random() ^ 3 * 50)::integer, 951 + floor(random() ^ 3 * 50)::integer]
         || case when day < 165 and c < 0.3 then array[2000] else '{}' end
         || case when e > 0.999 then array[2001] else '{}' end
         || case when b between 0.5 and 0.5001 then array[2002] else '{}' end
         || case when b between 0.3 and 0.30001 then array[2003] else '{}' end
         || case when b between 0.2 and 0.200001 then array[2004] else '{}' end
from made;

insert into encours.table_row (workbook, sheet, number) select 'measured', 'Rows', n from generate_series(1, 2004) n;
insert into encours.reason_usage
select reason, decided_at::date, count(*) from encours.decision_search, unnest(reasons) reason group by 1, 2;
insert into encours.row_usage
select answered, release_number, type, outcome, decided_at::date, count(*), max(decided_at)
from encours.decision_search, unnest(rows) answered group by 1, 2, 3, 4, 5;

update encours.search_progress set first = '2025-11-01', last = '2025-11-01'::timestamptz + interval '386 days';

do $$
declare
  made record;
begin
  for made in select * from later loop
    execute made.made_by;
  end loop;
end
$$;

analyze encours.decision_search;
analyze encours.decision_content;
analyze encours.row_usage;
analyze encours.reason_usage;
