-- The municipality's own templates of letters, and who has done what with a letter.

-- Each change of a template is a version of its own; none is rewritten. Without title and content: back to the one that
-- comes with the program.
create table letter_template (
  municipality smallint not null,
  kind text not null check (kind <> ''),
  version integer not null check (version > 0),
  title text,
  content text check ((content is null) = (title is null)),
  created_at timestamptz not null,
  created_by uuid,
  primary key (municipality, kind, version)
);

do $$
begin
  if exists (select from pg_extension where extname = 'citus') then
    perform create_distributed_table('letter_template', 'municipality', colocate_with => 'person');
  end if;
end
$$;

alter table letter_template add foreign key (municipality, created_by) references employee (municipality, id);
alter table letter_template enable row level security;
alter table letter_template force row level security;
create policy seen on letter_template for select using (municipality = app_municipality());
create policy added on letter_template for insert with check (municipality = app_municipality());
revoke update, delete, truncate on letter_template from current_user;

-- The lines of a letter are counted, so that of two who move it at once only one does. `channel`: the way it goes from
-- here on, where that has changed.
alter table letter_delivery
  add column number integer not null default 1 check (number > 0),
  add column channel text check (channel in ('digital-post', 'print')),
  add column recorded_by uuid;
alter table letter_delivery alter column number drop default;
alter table letter_delivery add unique (municipality, letter, number);
alter table letter_delivery add foreign key (municipality, recorded_by) references employee (municipality, id);
create index letter_delivery_rejected on letter_delivery (municipality, letter) where state = 'afvist';

-- Letters that wait to be sent, among the messages that wait.
create index outbox_message_letters on outbox_message (municipality, created_at)
  where sent_at is null and kind = 'meddelelsesbesked' and event like 'brev.%';
