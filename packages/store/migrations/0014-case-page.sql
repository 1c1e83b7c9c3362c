-- Somebody who helps the citizen or speaks for them: an employee, or a person outside the municipality.
call create_fact_table('contact_person', $$
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  role text not null check (role in (
    'koordinerende-sagsbehandler', 'personlig-jobformidler', 'virksomhedskonsulent', 'mentor', 'stoette-kontaktperson',
    'bisidder', 'partsrepraesentant', 'vaerge', 'paaroerende', 'anden')),
  employee uuid,
  name text check (name <> ''),
  organisation text,
  phone text,
  email text,
  constraint contact_person_is_one check ((employee is null) <> (name is null))$$);
alter table contact_person add foreign key (municipality, employee) references employee (municipality, id);
