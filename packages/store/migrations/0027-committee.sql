-- The political side: committees, matters, meetings, what follows from them, and what is published. No citizens stand here
-- but those that a closed matter names.

-- Committee secretaries and politicians use the system without seeing any case. Neither needs a unit.
alter table employee drop constraint employee_role_check;
alter table employee add constraint employee_role_check check (role in
  ('sagsbehandler', 'teamleder', 'oekonom', 'udvalgssekretaer', 'politiker', 'administrator'));
alter table employee drop constraint employee_unit_check;
alter table employee add constraint employee_unit_check
  check (unit is not null or role in ('oekonom', 'udvalgssekretaer', 'politiker', 'administrator'));

-- What of the committees' material the program may see, as it says with SET LOCAL app.committee: empty, nothing but what is
-- published; `on`, everything; a list that begins with `open`, what is open, and what is closed of the bodies in the list.
create function app_committee(body uuid, sealed boolean) returns boolean language sql stable parallel safe
  return current_setting('app.committee', true) = 'on'
    or (coalesce(current_setting('app.committee', true), '') <> ''
      and (not sealed or strpos(current_setting('app.committee', true), body::text) > 0));

-- As keep_for_municipality, for rows of a body of which some are closed. Where a table has no such rows, `sealed` is `false`.
create procedure keep_for_committee(kept text, sealed text, variadic changeable text[]) language plpgsql as $$
declare
  condition constant text := format('municipality = app_municipality() and app_committee(body, %s)', sealed);
begin
  if exists (select from pg_extension where extname = 'citus') then
    perform create_distributed_table(kept, 'municipality', colocate_with => 'person');
  end if;
  execute format('alter table %I enable row level security', kept);
  execute format('alter table %I force row level security', kept);
  execute format('create policy seen on %I for select using (%s)', kept, condition);
  execute format('create policy added on %I for insert with check (%s)', kept, condition);
  execute format('create policy changed on %I for update using (%s)', kept, condition);
  execute format('revoke update, delete, truncate on %I from current_user', kept);
  execute format('grant update (%s) on %I to current_user',
    (select string_agg(format('%I', name), ', ') from unnest(changeable) as name), kept);
end
$$;

-- A committee, or the body it recommends to. The body itself is the same in all its versions; so with all below.
create table committee_body (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  body uuid not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('udvalg', 'oekonomiudvalg', 'kommunalbestyrelse', 'andet')),
  -- The form of its papers: one that the program has, or the id of one of the municipality's own.
  form text not null check (form <> ''),
  -- What it decides by itself, in words.
  competence text not null,
  -- The body it recommends to.
  next_body uuid,
  secretary uuid,
  -- How many weekdays there must be between the agenda going out and the meeting.
  agenda_weekdays smallint not null check (agenda_weekdays between 0 and 60),
  -- How many weekdays members have to approve the minutes.
  approval_weekdays smallint not null check (approval_weekdays between 0 and 60),
  closed_on date,
  primary key (municipality, id)
);
create unique index committee_body_current on committee_body (municipality, body) where superseded_at is null;
create unique index committee_body_name on committee_body (municipality, lower(name)) where superseded_at is null;
call keep_for_committee('committee_body', 'false', 'superseded_at');
alter table committee_body add foreign key (municipality, recorded_by) references employee (municipality, id);
alter table committee_body add foreign key (municipality, secretary) references employee (municipality, id);

-- Somebody's seat in a body, in a period.
create table committee_seat (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  seat uuid not null,
  body uuid not null,
  name text not null check (name <> ''),
  party text check (party <> ''),
  role text not null check (role in ('formand', 'naestformand', 'medlem', 'stedfortraeder')),
  -- The seat a substitute stands in for.
  substitutes uuid,
  -- The user who reads, votes and approves; null: somebody without a user.
  employee uuid,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (municipality, id),
  check (substitutes is null or role = 'stedfortraeder'),
  constraint committee_seat_one_chair exclude using gist
    (municipality with =, body with =, daterange(valid_from, valid_to) with &&)
    where (superseded_at is null and role = 'formand')
);
create unique index committee_seat_current on committee_seat (municipality, seat) where superseded_at is null;
create index committee_seat_by_employee on committee_seat (municipality, employee) where superseded_at is null;
-- Who sits where is public, and decides what somebody may see before anything else is known.
call keep_for_municipality('committee_seat', 'superseded_at');
alter table committee_seat add foreign key (municipality, recorded_by) references employee (municipality, id);
alter table committee_seat add foreign key (municipality, employee) references employee (municipality, id);

-- A form of papers that the municipality has made its own.
create table committee_form (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  form uuid not null,
  name text not null check (name <> ''),
  -- A form as packages/committee has it.
  content jsonb not null,
  primary key (municipality, id)
);
create unique index committee_form_current on committee_form (municipality, form) where superseded_at is null;
create unique index committee_form_name on committee_form (municipality, lower(name)) where superseded_at is null;
call keep_for_municipality('committee_form', 'superseded_at');
alter table committee_form add foreign key (municipality, recorded_by) references employee (municipality, id);

-- The plan of subjects and the plan of facets of KLE as the municipality has loaded them: a version for each load.
create table committee_kle (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  kle uuid not null,
  part text not null check (part in ('emner', 'facetter')),
  -- Name of the file.
  source text not null check (source <> ''),
  -- The day the plan says it was issued.
  issued_on date,
  -- [{ number, title, kind, to }] as packages/committee has them, the day it ended as text.
  content jsonb not null,
  primary key (municipality, id)
);
create unique index committee_kle_current on committee_kle (municipality, kle) where superseded_at is null;
create unique index committee_kle_part on committee_kle (municipality, part) where superseded_at is null;
call keep_for_municipality('committee_kle', 'superseded_at');
alter table committee_kle add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A matter for a body. One that goes on to another body is a matter of that body too, which follows this one.
create table committee_matter (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  matter uuid not null,
  body uuid not null,
  -- Closed, or closed later: also versions from before are sealed then.
  sealed boolean not null,
  state text not null check (state in ('udkast', 'klar', 'behandlet', 'trukket')),
  title text not null check (title <> ''),
  type text,
  case_number text,
  -- { openness, classification, sections, recommendation } as packages/committee has them.
  content jsonb not null,
  responsible uuid,
  follows uuid,
  -- What drafted it, with its choices; null: a person wrote it from the beginning.
  drafted jsonb,
  primary key (municipality, id)
);
create unique index committee_matter_current on committee_matter (municipality, matter) where superseded_at is null;
create index committee_matter_versions on committee_matter (municipality, matter, recorded_at);
create index committee_matter_by_body on committee_matter (municipality, body) where superseded_at is null;
call keep_for_committee('committee_matter', 'sealed', 'superseded_at', 'sealed');
alter table committee_matter add foreign key (municipality, recorded_by) references employee (municipality, id);
alter table committee_matter add foreign key (municipality, responsible) references employee (municipality, id);

-- A file as it was sent. Never changed.
create table committee_file (
  municipality smallint not null,
  id uuid not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid,
  body uuid not null,
  sealed boolean not null,
  name text not null check (name <> ''),
  type text not null check (type <> ''),
  bytes bytea not null,
  size integer not null check (size >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- What can be read in it, comments and metadata with it; null where nothing could be read.
  words text,
  -- What was not looked into, such as pictures and scanned pages, in words.
  unseen jsonb not null,
  primary key (municipality, id)
);
call keep_for_committee('committee_file', 'sealed', 'sealed');
alter table committee_file add foreign key (municipality, uploaded_by) references employee (municipality, id);

-- An attachment of a matter. `sealed` where it or its matter is closed.
create table committee_attachment (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  attachment uuid not null,
  matter uuid not null,
  body uuid not null,
  sealed boolean not null,
  open boolean not null,
  position smallint not null,
  title text not null check (title <> ''),
  document_number text,
  -- Null where only the title is known, as in an old paper.
  file uuid,
  primary key (municipality, id)
);
create unique index committee_attachment_current
  on committee_attachment (municipality, attachment) where superseded_at is null;
create index committee_attachment_by_matter on committee_attachment (municipality, matter);
call keep_for_committee('committee_attachment', 'sealed', 'superseded_at', 'sealed');
alter table committee_attachment add foreign key (municipality, recorded_by) references employee (municipality, id);
alter table committee_attachment add foreign key (municipality, file) references committee_file (municipality, id);

-- A number, table or chart that stands in a text of a matter by its key, as it was when it was put there.
create table committee_insert (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  insert_id uuid not null,
  matter uuid not null,
  body uuid not null,
  sealed boolean not null,
  -- What stands in the text: [[tal:key]].
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]*$'),
  what text not null check (what in ('tal', 'tabel', 'figur')),
  -- Where it comes from, so that it can be computed again.
  source jsonb not null,
  -- What is shown.
  shown jsonb not null,
  as_known_at timestamptz not null,
  -- SHA-256 of what is shown and of where it comes from.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (municipality, id)
);
create unique index committee_insert_current on committee_insert (municipality, insert_id) where superseded_at is null;
create unique index committee_insert_key on committee_insert (municipality, matter, key) where superseded_at is null;
create index committee_insert_by_matter on committee_insert (municipality, matter);
call keep_for_committee('committee_insert', 'sealed', 'superseded_at', 'sealed');
alter table committee_insert add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A meeting of a body.
create table committee_meeting (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  meeting uuid not null,
  body uuid not null,
  held_on date not null,
  -- Minutes since midnight.
  starts_at smallint check (starts_at between 0 and 1439),
  ends_at smallint check (ends_at between 0 and 1439),
  place text,
  state text not null check (state in ('planlagt', 'udsendt', 'i-gang', 'afholdt', 'aflyst')),
  -- The day the agenda went out.
  sent_on date,
  -- Participants and attendees of the meeting as packages/committee has them; none before it is held.
  participants jsonb not null,
  attendees jsonb not null,
  -- The archive import it came with.
  archive uuid,
  primary key (municipality, id)
);
create unique index committee_meeting_current on committee_meeting (municipality, meeting) where superseded_at is null;
create index committee_meeting_by_day on committee_meeting (municipality, held_on) where superseded_at is null;
call keep_for_committee('committee_meeting', 'false', 'superseded_at');
alter table committee_meeting add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A matter on the agenda of a meeting, and what came of it.
create table committee_item (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  item uuid not null,
  meeting uuid not null,
  matter uuid not null,
  body uuid not null,
  sealed boolean not null,
  -- Its number as printed.
  position smallint not null check (position > 0),
  -- Why it could not come in time; null: it did.
  late text check (late <> ''),
  -- Names of members, and the decision, as packages/committee has them.
  absent jsonb not null,
  disqualified jsonb not null,
  decision jsonb,
  primary key (municipality, id)
);
create unique index committee_item_current on committee_item (municipality, item) where superseded_at is null;
create unique index committee_item_once on committee_item (municipality, meeting, matter) where superseded_at is null;
create index committee_item_by_matter on committee_item (municipality, matter);
call keep_for_committee('committee_item', 'sealed', 'superseded_at', 'sealed');
alter table committee_item add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A vote that members cast on their own devices, and what each cast.
create table committee_ballot (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  ballot uuid not null,
  meeting uuid not null,
  item uuid not null,
  matter uuid not null,
  body uuid not null,
  sealed boolean not null,
  -- What is voted on; empty: the recommendation as it stands.
  about text not null,
  state text not null check (state in ('aaben', 'lukket')),
  primary key (municipality, id)
);
create unique index committee_ballot_current on committee_ballot (municipality, ballot) where superseded_at is null;
create unique index committee_ballot_open on committee_ballot (municipality, meeting)
  where superseded_at is null and state = 'aaben';
call keep_for_committee('committee_ballot', 'sealed', 'superseded_at', 'sealed');
alter table committee_ballot add foreign key (municipality, recorded_by) references employee (municipality, id);

create table committee_cast (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  cast_id uuid not null,
  ballot uuid not null,
  matter uuid not null,
  body uuid not null,
  sealed boolean not null,
  -- The member as the minutes know the member.
  member text not null check (member <> ''),
  vote text not null check (vote in ('for', 'imod', 'undlader')),
  primary key (municipality, id)
);
create unique index committee_cast_current on committee_cast (municipality, cast_id) where superseded_at is null;
create unique index committee_cast_once on committee_cast (municipality, ballot, member) where superseded_at is null;
call keep_for_committee('committee_cast', 'sealed', 'superseded_at', 'sealed');
alter table committee_cast add foreign key (municipality, recorded_by) references employee (municipality, id);

-- Minutes as they were put up for approval; corrected minutes are a new version beside the old.
create table committee_minutes (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  meeting uuid not null,
  body uuid not null,
  -- Whether a point of it is closed.
  sealed boolean not null,
  version smallint not null check (version > 0),
  -- Why it was corrected; empty for the first.
  reason text not null,
  -- The meeting as packages/committee has it, with the form it is set in.
  content jsonb not null,
  primary key (municipality, id),
  unique (municipality, meeting, version),
  check (version = 1 or reason <> '')
);
call keep_for_committee('committee_minutes', 'sealed', 'sealed');
alter table committee_minutes add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A member's line of the signature sheet of some minutes. Who signed is public; what somebody had to say lies by itself.
create table committee_approval (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  approval uuid not null,
  minutes uuid not null,
  -- The version of the minutes, which not everybody who sees the sheet may read.
  version smallint not null check (version > 0),
  meeting uuid not null,
  body uuid not null,
  seat uuid,
  member text not null check (member <> ''),
  state text not null check (state in ('godkendt', 'afventer', 'ikke-godkendt')),
  signed_on date,
  due_on date,
  primary key (municipality, id),
  check (state <> 'afventer' or signed_on is null),
  -- In an old paper the day may be missing; nothing was due there.
  check (state = 'afventer' or signed_on is not null or due_on is null)
);
create unique index committee_approval_current on committee_approval (municipality, approval) where superseded_at is null;
create index committee_approval_by_meeting on committee_approval (municipality, meeting);
call keep_for_committee('committee_approval', 'false', 'superseded_at');
alter table committee_approval add foreign key (municipality, recorded_by) references employee (municipality, id);

-- What a member remarked to minutes, or why the secretary signed for somebody.
create table committee_remark (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  -- The line of the sheet.
  approval uuid not null,
  meeting uuid not null,
  body uuid not null,
  -- As the minutes.
  sealed boolean not null,
  remark text not null,
  primary key (municipality, id)
);
create unique index committee_remark_current on committee_remark (municipality, approval) where superseded_at is null;
create index committee_remark_by_meeting on committee_remark (municipality, meeting);
call keep_for_committee('committee_remark', 'sealed', 'superseded_at', 'sealed');
alter table committee_remark add foreign key (municipality, recorded_by) references employee (municipality, id);

-- What a body has asked for.
create table committee_task (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  task uuid not null,
  body uuid not null,
  sealed boolean not null,
  kind text not null check (kind in ('tilbage', 'bestilling', 'videre')),
  title text not null check (title <> ''),
  -- The words of the decision; empty where nobody decided.
  quote text not null,
  -- Where it was asked for.
  meeting uuid,
  matter uuid,
  -- The day, or the first day of the month, it is promised for; null: no time was named.
  due_on date,
  due_month boolean not null,
  responsible uuid,
  -- `afvist`: what a decision said was read as asking for something, and does not.
  state text not null check (state in ('aaben', 'udfoert', 'bortfaldet', 'afvist')),
  -- The matter that answers it, and the meeting it came back to.
  answered_by uuid,
  answered_at uuid,
  note text not null,
  primary key (municipality, id)
);
create unique index committee_task_current on committee_task (municipality, task) where superseded_at is null;
call keep_for_committee('committee_task', 'sealed', 'superseded_at', 'sealed');
alter table committee_task add foreign key (municipality, recorded_by) references employee (municipality, id);
alter table committee_task add foreign key (municipality, responsible) references employee (municipality, id);

-- A matter that comes every year (årshjul).
create table committee_wheel (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  wheel uuid not null,
  body uuid not null,
  title text not null check (title <> ''),
  -- Months of the year, 1 to 12.
  months jsonb not null check (jsonb_array_length(months) > 0),
  -- The draft that writes it; null: none does.
  draft text,
  note text not null,
  primary key (municipality, id)
);
create unique index committee_wheel_current on committee_wheel (municipality, wheel) where superseded_at is null;
call keep_for_committee('committee_wheel', 'false', 'superseded_at');
alter table committee_wheel add foreign key (municipality, recorded_by) references employee (municipality, id);

-- What came of a line of the wheel in a month: a matter, or none, and why.
create table committee_wheel_turn (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  turn uuid not null,
  wheel uuid not null,
  body uuid not null,
  -- The first day of the month.
  month date not null,
  matter uuid,
  reason text not null,
  primary key (municipality, id),
  check (matter is not null or reason <> '')
);
create unique index committee_wheel_turn_current on committee_wheel_turn (municipality, turn) where superseded_at is null;
create unique index committee_wheel_turn_once
  on committee_wheel_turn (municipality, wheel, month) where superseded_at is null;
call keep_for_committee('committee_wheel_turn', 'false', 'superseded_at');
alter table committee_wheel_turn add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A process plan: steps until something is decided, as a table by month.
create table committee_plan (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  plan uuid not null,
  body uuid not null,
  name text not null check (name <> ''),
  -- [{ title, body, on, months }] as packages/committee has them, days as text.
  steps jsonb not null,
  primary key (municipality, id)
);
create unique index committee_plan_current on committee_plan (municipality, plan) where superseded_at is null;
call keep_for_committee('committee_plan', 'false', 'superseded_at');
alter table committee_plan add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A paper that exists already, as it was read, until a person has looked at it.
create table committee_archive (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  archive uuid not null,
  body uuid,
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  words text not null,
  -- { meeting, doubts } as packages/committee has them.
  content jsonb not null,
  state text not null check (state in ('laest', 'godkendt', 'kasseret')),
  primary key (municipality, id)
);
create unique index committee_archive_current on committee_archive (municipality, archive) where superseded_at is null;
create unique index committee_archive_once
  on committee_archive (municipality, sha256) where superseded_at is null and state <> 'kasseret';
call keep_for_committee('committee_archive', 'true', 'superseded_at');
alter table committee_archive add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A paper for the public: a copy without anything that is closed. Pages for the public read this and nothing else. What is
-- taken back leaves a row that says so, with ids and without text.
create table committee_publication (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  publication uuid not null,
  meeting uuid not null,
  body uuid not null,
  kind text not null check (kind in ('dagsorden', 'referat')),
  -- What lists of the public show, so that they need not read the papers.
  held_on date not null,
  body_name text not null check (body_name <> ''),
  -- `kladde`: scanned, waits for a second person; `frigivet`: the public reads it; `trukket`: taken back.
  state text not null check (state in ('kladde', 'frigivet', 'trukket')),
  -- The public meeting, its form and what its texts have by key, as packages/committee has them.
  content jsonb not null,
  -- The text of all of it, for the search of the public: what stands above the points, and each point, with form feeds between.
  words text not null,
  -- What the guard found, and why a person let it pass.
  findings jsonb not null,
  prepared_by uuid not null,
  released_by uuid,
  -- Since when the public reads it, the first time and now.
  first_released_at timestamptz,
  released_at timestamptz,
  -- Why it was taken back.
  reason text not null,
  primary key (municipality, id),
  check (state <> 'frigivet' or (released_by is not null and released_at is not null)),
  -- Two persons: nobody releases what the same person has prepared.
  check (released_by <> prepared_by),
  check (state <> 'trukket' or reason <> '')
);
create unique index committee_publication_current
  on committee_publication (municipality, publication) where superseded_at is null;
-- What waits for the second person stands beside what the public reads until then.
create unique index committee_publication_once
  on committee_publication (municipality, meeting, kind, (state = 'kladde')) where superseded_at is null;
create index committee_publication_by_day
  on committee_publication (municipality, state, held_on) where superseded_at is null;
create index committee_publication_words on committee_publication
  using gist (municipality, to_tsvector('danish', words))
  where superseded_at is null and state = 'frigivet';

-- A file of an open attachment in a published paper.
create table committee_published_file (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  publication uuid not null,
  body uuid not null,
  attachment uuid not null,
  name text not null check (name <> ''),
  type text not null check (type <> ''),
  bytes bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Whether its paper is released.
  released boolean not null,
  primary key (municipality, id)
);
create unique index committee_published_file_current
  on committee_published_file (municipality, publication, attachment) where superseded_at is null;
create index committee_published_file_by_attachment
  on committee_published_file (municipality, attachment) where superseded_at is null and released;

do $$
declare
  published text;
  condition text;
begin
  foreach published in array array['committee_publication', 'committee_published_file'] loop
    condition := format('municipality = app_municipality() and (app_committee(body, false) or superseded_at is null and %s)',
      case published when 'committee_publication' then 'state in (''frigivet'', ''trukket'')' else 'released' end);
    if exists (select from pg_extension where extname = 'citus') then
      perform create_distributed_table(published, 'municipality', colocate_with => 'person');
    end if;
    execute format('alter table %I enable row level security', published);
    execute format('alter table %I force row level security', published);
    execute format('create policy seen on %I for select using (%s)', published, condition);
    execute format('create policy added on %I for insert
      with check (municipality = app_municipality() and app_committee(body, false))', published);
    execute format('create policy changed on %I for update
      using (municipality = app_municipality() and app_committee(body, false))', published);
    execute format('revoke update, delete, truncate on %I from current_user', published);
  end loop;
end
$$;
grant update (superseded_at) on committee_publication to current_user;
grant update (superseded_at, released) on committee_published_file to current_user;
alter table committee_publication add foreign key (municipality, recorded_by) references employee (municipality, id);
alter table committee_publication add foreign key (municipality, prepared_by) references employee (municipality, id);
alter table committee_publication add foreign key (municipality, released_by) references employee (municipality, id);
alter table committee_published_file add foreign key (municipality, recorded_by) references employee (municipality, id);
