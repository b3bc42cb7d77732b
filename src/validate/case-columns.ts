import type { ColumnKeys } from './headings.ts';

/** Where the cells of a case's row stand in its record, by the key of their column. */
export const recordColumns = {
  id: ['id'],
  publish: ['publish'],
  pseudonym: ['pseudonym'],
  status: ['status'],
  consentBasis: ['consent', 'basis'],
  consentOn: ['consent', 'on'],
  consentScope: ['consent', 'scope'],
  consentExpires: ['consent', 'expires'],
  consentWithdrawn: ['consent', 'withdrawn'],
  name: ['person', 'name'],
  otherNames: ['person', 'otherNames'],
  age: ['person', 'age'],
  born: ['person', 'born'],
  sex: ['person', 'sex'],
  sources: ['sources'],
} as const;

/** The columns of an act. Those of the second are `act 2`, `date 2`; it stands in a row where one of them is filled. */
export const actColumns = {
  act: ['act'],
  date: ['date'],
  place: ['place'],
  court: ['court'],
  charges: ['charges'],
  chargesLang: ['charges', 'lang'],
  perpetrator: ['involvement', 'perpetrator'],
  degree: ['involvement', 'degree'],
  perpetratorType: ['involvement', 'type'],
  note: ['note'],
  actSources: ['sources'],
} as const;

export type ActColumn = keyof typeof actColumns;

export const caseColumns: ColumnKeys = {
  keys: [...Object.keys(recordColumns), ...Object.keys(actColumns)],
  numbered: Object.keys(actColumns),
};
