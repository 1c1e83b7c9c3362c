import { contactRoles, refused, setContactPerson } from '@rettidig/casework';
import { addDays, danishDay, openEnd } from '@rettidig/engine';
import { listEmployees } from '@rettidig/store';
import { z } from 'zod';
import { textsOfContactPerson } from '../contact-person/texts.ts';
import { type ContactPersonModel, ContactPersonView } from '../contact-person/view.tsx';
import { id, note, optionalDay, requiredChoice, requiredDay } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { stepForm } from '../steps/step-form.ts';

/** A contact person of a citizen, or with `person` one that is changed. */
export const kontaktperson = stepForm({
  path: '/borgere/:borger/kontaktperson',
  step: 'kontaktperson',
  purpose: 'Kontaktperson i borgerens sag',
  address: { borger: id, person: id.optional() },
  fields: {
    rolle: requiredChoice(contactRoles),
    medarbejder: z.union([id, z.literal('')]).default(''),
    navn: note(120),
    organisation: note(120),
    telefon: note(40),
    email: note(120),
    fra: requiredDay,
    til: optionalDay,
  },
  labels: ({ language }) => {
    const t = textsOfContactPerson(language);
    return {
      rolle: t.role,
      medarbejder: t.employee,
      navn: t.name,
      organisation: t.organisation,
      telefon: t.phone,
      email: t.email,
      fra: t.from,
      til: t.to,
    };
  },
  load: async (
    { read, today },
    { person },
    { citizen, situation },
  ): Promise<ContactPersonModel> => {
    const known = situation.records.contactPersons.find((one) => one.id === person) ?? null;
    if (person !== undefined && known === null) throw new NotFoundError();
    return {
      citizen: { id: citizen.id, name: citizen.name },
      person: known,
      employees: await read(listEmployees),
      today: danishDay(today),
    };
  },
  initial: ({ person, today }) =>
    person === null
      ? { fra: today }
      : {
          rolle: person.role,
          medarbejder: person.employee ?? '',
          navn: person.name ?? '',
          organisation: person.organisation ?? '',
          telefon: person.phone ?? '',
          email: person.email ?? '',
          fra: danishDay(person.from),
          til: person.to === openEnd ? '' : danishDay(addDays(person.to, -1)),
        },
  decide: (values, situation, { person, employees }) => {
    const { rolle: role, medarbejder, navn: name, organisation, telefon: phone, email } = values;
    const employee = employees.find((one) => one.id === medarbejder) ?? null;
    if (medarbejder !== '' && employee === null) {
      return refused({ field: 'medarbejder', text: 'Medarbejderen findes ikke i kommunen.' });
    }
    const period = { from: values.fra, lastDay: values.til ?? null };
    const entered = { role, employee, name, organisation, phone, email, ...period };
    return setContactPerson(entered, situation, person?.id ?? null);
  },
  view: (model, form, { words }) => ({
    title: textsOfContactPerson(words.language)[model.person === null ? 'add' : 'change'],
    body: <ContactPersonView model={model} form={form} words={words} />,
  }),
});
