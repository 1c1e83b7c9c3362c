import type { Form, PaperBlock } from '@rettidig/committee';
import type { CommitteeBody, Employee, KeptMatter } from '@rettidig/store';
import type { FormState } from '../../steps/form-state.ts';
import type { Words } from '../../ui/words.ts';
import type { MatterRights } from './load.ts';

/** What others have written meanwhile, as the form shows it. */
export interface ShownConflict {
  /** Who wrote the version that stands, and when, as read. */
  readonly by: string;
  readonly at: string;
  readonly both: Readonly<Record<string, string>>;
  readonly taken: readonly string[];
}

/** A matter in its form, with what others have done meanwhile. */
export interface EditModel {
  readonly title: string;
  readonly matter: KeptMatter;
  readonly body: CommitteeBody;
  readonly form: Form;
  readonly writers: readonly Employee[];
  readonly rights: MatterRights;
  /** Where one goes without saving. */
  readonly cancel: string;
  /** What the form carries besides its fields: the version, the meetings, the id. */
  readonly carried: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  readonly conflict: ShownConflict | null;
  readonly rebuilt: readonly { readonly field: string; readonly changes: readonly string[] }[];
  /** How it will be printed; null where it was not asked. */
  readonly preview: readonly PaperBlock[] | null;
}

/** What the pieces of the form are shown from. */
export interface ShownMatter {
  readonly model: EditModel;
  readonly form: FormState;
  readonly words: Words;
}
