export { checkForm, fillings, type FormFault } from './check-form.ts';
export { dayFilling, fill, type Filling, timeText } from './fill.ts';
export type { Form, HeadPart, ItemPart } from './form.ts';
export { forms } from './forms.ts';
