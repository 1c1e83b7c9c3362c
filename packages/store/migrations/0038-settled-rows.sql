-- What key figures have made of the citizens whose cases have long been over, kept so that they are not read again each
-- day. It can be emptied at any time: it is made again from the facts.
create table settled_rows (
  municipality smallint primary key,
  kept_at timestamptz not null,
  -- The day it was made for; it holds on every later one.
  made_on date not null,
  -- Of the program that made it: another one makes its own.
  program text not null check (program <> ''),
  -- The columns, whom they are of, and how far the changes were read; packed.
  content bytea not null
);
alter table settled_rows alter column content set storage external;
do $$
begin
  if exists (select from pg_extension where extname = 'citus') then
    perform create_distributed_table('settled_rows', 'municipality', colocate_with => 'person');
  end if;
end
$$;
-- It is about everybody, so only who sees everybody sees it.
alter table settled_rows enable row level security;
alter table settled_rows force row level security;
do $$
declare
  everybody constant text := 'municipality = app_municipality()
    and current_setting(''app.all_units'', true) = ''on'' and current_setting(''app.protected'', true) = ''on''';
begin
  execute format('create policy seen on settled_rows for select using (%s)', everybody);
  execute format('create policy added on settled_rows for insert with check (%s)', everybody);
  execute format('create policy changed on settled_rows for update using (%s)', everybody);
end
$$;
revoke delete, truncate on settled_rows from current_user;
