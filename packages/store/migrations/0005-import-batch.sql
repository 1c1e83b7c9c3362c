-- One row per import: when, by whom, and how much of what. The history of what it changed names it as the reason.
create table import_batch (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  -- null: from the command line, without a signed-in employee.
  recorded_by uuid,
  -- Rows with problems were left out.
  partial boolean not null,
  -- Per file: new, changed, unchanged and left-out rows. Never the rows themselves.
  counts jsonb not null,
  primary key (municipality, id)
);

do $$
begin
  if exists (select from pg_extension where extname = 'citus') then
    perform create_distributed_table('import_batch', 'municipality', colocate_with => 'person');
  end if;
end
$$;

alter table import_batch
  add foreign key (municipality, recorded_by) references employee (municipality, id);

alter table import_batch enable row level security;
alter table import_batch force row level security;
create policy seen on import_batch for select using (municipality = app_municipality());
create policy added on import_batch for insert with check (municipality = app_municipality());
revoke update, delete, truncate on import_batch from current_user;
