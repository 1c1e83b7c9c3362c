-- Tables, keys and indexes. Foreign keys come in 0003, after the tables are distributed (see docs/adr/0006 and 0007).
--
-- Every tenant table has the municipality first in its keys. Case facts share these columns:
--   id             this version                 fact            the fact itself, the same in all its versions
--   external_id    the sender's own key         recorded_at/by  since when, and from whom, we know it
--   superseded_at  set once, when a later version (or a withdrawal) takes over; null: the current version
--   unit, protected  copied from the person, so that access is decided without looking elsewhere; held equal by 0003
-- Periods are half-open: the first day in, the first day out; null: still running.

create extension if not exists btree_gist;

-- A municipality (kommune) that this deployment serves. Public facts, no personal data.
create table municipality (
  municipality smallint not null primary key check (municipality between 101 and 999),
  name text not null check (name <> ''),
  inhabitants_18_64 integer check (inhabitants_18_64 >= 0),
  -- The day on which a made-up municipality stands still; null in production.
  demo_day date
);

-- A team or department. A citizen belongs to one; employees see the citizens of theirs.
create table unit (
  municipality smallint not null,
  id uuid not null,
  external_id text not null,
  name text not null check (name <> ''),
  primary key (municipality, id),
  unique (municipality, external_id)
);

-- Someone who works in the municipality and uses the system.
create table employee (
  municipality smallint not null,
  id uuid not null,
  external_id text not null,
  name text not null check (name <> ''),
  role text not null check (role in ('sagsbehandler', 'teamleder', 'administrator')),
  unit uuid,
  sees_protected boolean not null,
  primary key (municipality, id),
  unique (municipality, external_id),
  -- Only an administrator works across the units.
  check (unit is not null or role = 'administrator')
);

-- A citizen: who it is, and who may see the case. What the law asks about the person is in person_record.
create table person (
  municipality smallint not null,
  id uuid not null,
  external_id text not null,
  cpr text not null check (cpr ~ '^[0-9]{10}$'),
  given_name text not null,
  family_name text not null,
  unit uuid not null,
  -- Name and address protection (navne- og adressebeskyttelse).
  protected boolean not null,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, external_id),
  unique (municipality, cpr),
  -- Also the key that everything about the person refers to, see 0003.
  unique (municipality, unit, id, protected),
  check (given_name <> '' or family_name <> '')
);

-- What the law asks about the person: birth date and highest completed education (null: not known yet).
create table person_record (
  municipality smallint not null,
  id uuid not null,
  fact uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  external_id text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  birth_date date not null,
  education text check (education in ('ingen', 'grundskole', 'gymnasial', 'erhvervskompetencegivende')),
  primary key (municipality, id)
);
create unique index person_record_current on person_record (municipality, fact) where superseded_at is null;
create unique index person_record_sender on person_record (municipality, external_id) where superseded_at is null;
create unique index person_record_one on person_record (municipality, person) where superseded_at is null;
create index person_record_by_person on person_record (municipality, person);

-- The caseworker (sagsbehandler) of a citizen in a period.
create table assignment (
  municipality smallint not null,
  id uuid not null,
  fact uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  external_id text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  employee uuid not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (municipality, id)
);
create unique index assignment_current on assignment (municipality, fact) where superseded_at is null;
create unique index assignment_sender on assignment (municipality, external_id) where superseded_at is null;
create index assignment_by_person on assignment (municipality, person);
create index assignment_by_employee on assignment (municipality, employee);

-- Contact course (kontaktforløb): from the first contact (første henvendelse) until it ends. One at a time.
create table contact_course (
  municipality smallint not null,
  id uuid not null,
  fact uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  external_id text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  municipal_from_day_one boolean not null,
  primary key (municipality, id),
  constraint contact_course_overlap exclude using gist
    (municipality with =, person with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)
);
create unique index contact_course_current on contact_course (municipality, fact) where superseded_at is null;
create unique index contact_course_sender on contact_course (municipality, external_id) where superseded_at is null;
create index contact_course_by_person on contact_course (municipality, person);

-- A spell on one benefit (ydelse). One at a time.
create table benefit_spell (
  municipality smallint not null,
  id uuid not null,
  fact uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  external_id text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  benefit text not null check (benefit in (
    'dagpenge', 'kontanthjaelp', 'uddannelseshjaelp', 'sygedagpenge', 'ressourceforloebsydelse',
    'jobafklaringsydelse', 'ledighedsydelse', 'revalideringsydelse')),
  primary key (municipality, id),
  constraint benefit_spell_overlap exclude using gist
    (municipality with =, person with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)
);
create unique index benefit_spell_current on benefit_spell (municipality, fact) where superseded_at is null;
create unique index benefit_spell_sender on benefit_spell (municipality, external_id) where superseded_at is null;
create index benefit_spell_by_person on benefit_spell (municipality, person);

-- The visitation category (visitationskategori) of a period. One at a time.
create table person_category (
  municipality smallint not null,
  id uuid not null,
  fact uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  external_id text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  category text not null check (category in (
    'jobparat', 'aktivitetsparat', 'uddannelsesparat', 'aabenlyst-uddannelsesparat')),
  primary key (municipality, id),
  constraint person_category_overlap exclude using gist
    (municipality with =, person with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)
);
create unique index person_category_current on person_category (municipality, fact) where superseded_at is null;
create unique index person_category_sender on person_category (municipality, external_id) where superseded_at is null;
create index person_category_by_person on person_category (municipality, person);

-- An interview (samtale): booked, held, cancelled or not attended.
create table interview (
  municipality smallint not null,
  id uuid not null,
  fact uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  external_id text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  day date not null,
  kind text not null check (kind in (
    'jobsamtale', 'visitationssamtale', 'opfoelgningssamtale', 'barselssamtale')),
  form text not null check (form in ('fremmoede', 'telefon', 'digital')),
  state text not null check (state in ('booket', 'afholdt', 'aflyst', 'udeblevet')),
  holder text not null check (holder in ('kommune', 'a-kasse', 'faelles')),
  self_booked boolean not null,
  primary key (municipality, id)
);
create unique index interview_current on interview (municipality, fact) where superseded_at is null;
create unique index interview_sender on interview (municipality, external_id) where superseded_at is null;
create index interview_by_person on interview (municipality, person);

-- An activity: an offer of the law (tilbud) or mentor support.
create table activity (
  municipality smallint not null,
  id uuid not null,
  fact uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  external_id text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  kind text not null check (kind in (
    'nytteindsats', 'virksomhedspraktik', 'loentilskud', 'vejledning-og-opkvalificering',
    'ordinaer-uddannelse', 'laese-skrive-regne-kursus', 'mentor')),
  sector text check (sector in ('offentlig', 'privat')),
  -- The day the offer was given to the citizen; null: not recorded.
  given_on date,
  hours_per_week numeric(5, 2) check (hours_per_week between 0 and 168),
  primary key (municipality, id)
);
create unique index activity_current on activity (municipality, fact) where superseded_at is null;
create unique index activity_sender on activity (municipality, external_id) where superseded_at is null;
create index activity_by_person on activity (municipality, person);

-- Absence (fravær): illness, leave, holiday.
create table absence (
  municipality smallint not null,
  id uuid not null,
  fact uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  external_id text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  kind text not null check (kind in ('sygdom', 'barsel', 'ferie', 'andet')),
  primary key (municipality, id)
);
create unique index absence_current on absence (municipality, fact) where superseded_at is null;
create unique index absence_sender on absence (municipality, external_id) where superseded_at is null;
create index absence_by_person on absence (municipality, person);

-- A recorded exemption (fritagelse) from interviews, offers or both.
create table exemption (
  municipality smallint not null,
  id uuid not null,
  fact uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  external_id text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  scope text not null check (scope in ('samtale', 'tilbud', 'alle')),
  ground text not null check (ground in (
    'sygdom', 'barsel', 'mindre-intensiv-indsats', 'fleksibel-indsats', 'andet')),
  primary key (municipality, id)
);
create unique index exemption_current on exemption (municipality, fact) where superseded_at is null;
create unique index exemption_sender on exemption (municipality, external_id) where superseded_at is null;
create index exemption_by_person on exemption (municipality, person);

-- A reading, writing and maths test (læse-, skrive- og regnetest).
create table skill_test (
  municipality smallint not null,
  id uuid not null,
  fact uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  external_id text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  day date not null,
  -- Whether it shows a need for teaching; null: not assessed yet.
  needs_teaching boolean,
  primary key (municipality, id)
);
create unique index skill_test_current on skill_test (municipality, fact) where superseded_at is null;
create unique index skill_test_sender on skill_test (municipality, external_id) where superseded_at is null;
create index skill_test_by_person on skill_test (municipality, person);

-- A CV entered on Jobnet.
create table cv_entry (
  municipality smallint not null,
  id uuid not null,
  fact uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  external_id text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  day date not null,
  primary key (municipality, id)
);
create unique index cv_entry_current on cv_entry (municipality, fact) where superseded_at is null;
create unique index cv_entry_sender on cv_entry (municipality, external_id) where superseded_at is null;
create index cv_entry_by_person on cv_entry (municipality, person);

-- Who read personal data, when, why, and about whom: one row per request. Written in the transaction that read.
create table read_log (
  municipality smallint not null,
  id uuid not null,
  read_at timestamptz not null,
  -- null: a program without a person behind it, such as an import or a nightly job.
  reader uuid,
  purpose text not null check (purpose <> ''),
  persons uuid[] not null check (cardinality(persons) > 0),
  primary key (municipality, id)
);
create index read_log_by_time on read_log (municipality, read_at);

-- Who changed what: one row per change, with the values before and after. Written in the transaction that changed.
create table history (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  source text not null check (source in ('sagsbehandling', 'import')),
  action text not null check (action in ('registreret', 'rettet', 'annulleret')),
  -- The table of what was changed, and its fact (or its id where it is no fact).
  subject text not null,
  fact uuid not null,
  -- The citizen it is about, with the citizen's access; null: not about a citizen.
  person uuid,
  unit uuid,
  protected boolean,
  before jsonb,
  after jsonb,
  reason text,
  primary key (municipality, id),
  check ((person is null) = (unit is null) and (person is null) = (protected is null))
);
create index history_by_person on history (municipality, person, recorded_at);

-- Messages to others, written in the transaction that gives rise to them and sent afterwards.
create table outbox_message (
  municipality smallint not null,
  id uuid not null,
  -- haendelsesbesked: something happened; meddelelsesbesked: a message with content to a receiver.
  kind text not null check (kind in ('haendelsesbesked', 'meddelelsesbesked')),
  event text not null check (event <> ''),
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  payload jsonb not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (municipality, id)
);
create index outbox_message_unsent on outbox_message (municipality, created_at) where sent_at is null;
create index outbox_message_by_person on outbox_message (municipality, person);

-- A signed-in employee. The token itself is only in the browser; here is its SHA-256.
create table session (
  municipality smallint not null,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  employee uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (municipality, token_hash)
);

-- A list as an employee wants to see it again: the page and its query string as JSON.
create table saved_view (
  municipality smallint not null,
  id uuid not null,
  employee uuid not null,
  page text not null check (page <> ''),
  name text not null check (name <> ''),
  query jsonb not null,
  primary key (municipality, id),
  unique (municipality, employee, page, name)
);
