-- What came of a step of a process plan: a matter, or none, and why.
create table committee_plan_turn (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  turn uuid not null,
  plan uuid not null,
  body uuid not null,
  -- The step as the plan has it: steps have no ids, and one that gets another name is another step.
  step text not null check (step <> ''),
  matter uuid,
  reason text not null,
  primary key (municipality, id),
  check (matter is not null or reason <> '')
);
create unique index committee_plan_turn_current on committee_plan_turn (municipality, turn) where superseded_at is null;
create unique index committee_plan_turn_once
  on committee_plan_turn (municipality, plan, step) where superseded_at is null;
call keep_for_committee('committee_plan_turn', 'false', 'superseded_at');
alter table committee_plan_turn add foreign key (municipality, recorded_by) references employee (municipality, id);
