import { beforeAll, describe, expect, test } from 'vitest';
import { loadTemplate, type Template } from '../src/template/index.ts';
import { caseRecord } from '../src/validate/case.ts';
import { childFault } from '../src/validate/check-children.ts';
import { memoryWorld } from './support/memory-world.ts';

let template: Template;

beforeAll(async () => {
  template = await loadTemplate('human-rights-council', memoryWorld({}));
});

const own = { basis: 'the person', on: '2026-01-10' };
const family = { basis: 'the family', on: '2026-01-10' };

/** What keeps a person from being named on 6 February 2026. */
function faultOf(record: object): string | undefined {
  const read = caseRecord.parse({ id: 'a', publish: 'name', consent: family, acts: [], ...record });
  return childFault(read, '2026-02-06', template.majority)?.reason;
}

/** The person, and the dates of acts. */
function person(known: object, ...acts: (readonly [string, unknown])[]): object {
  return { person: { name: 'Anna Bach', ...known }, acts: acts.map(([act, date]) => ({ act, date })) };
}

describe('a child', () => {
  test.each<[string, object, string | undefined]>([
    ['the day before they are 18', person({ born: '2008-02-07' }), 'is a child'],
    ['not on the day on which they are 18', person({ born: '2008-02-06' }), undefined],
    ['possibly, in the year in which they are 18', person({ born: 2008 }), 'may be a child'],
    ['possibly, in the month in which they are 18', person({ born: '2008-02' }), 'may be a child'],
    ['not in the month after', person({ born: '2008-01' }), undefined],
    ['not where the age says what the year of birth leaves open', person({ born: 2008, age: 18 }), undefined],
    ['by the age', person({ age: 17 }), 'is a child'],
    ['not by an age of 18', person({ age: 18 }), undefined],
    ['possibly, where the age may be that at an act long ago', person({ age: 16 }, ['arrest', 2005]), 'may be a child'],
    ['not where nothing is said', person({}, ['arrest', 2005]), undefined],
    ['not where nothing is known', person({ age: 'unknown', born: 'unknown' }, ['arrest', 2005]), undefined],
  ])('%s', (_, record, fault) => {
    expect(faultOf(record)).toBe(fault && `The person ${fault}, and is named`);
    // Nobody can consent for a child, nor a child for itself.
    expect(faultOf({ ...record, consent: own })).toBe(fault && `The person ${fault}, and is named`);
  });
});

describe('who died as a child', () => {
  test.each<[string, object, string | undefined]>([
    ['by the day of birth', person({ born: '1990-05-03' }, ['execution', '2008-05-02']), 'died as a child'],
    ['not as an adult', person({ born: '1990-05-03' }, ['execution', '2008-05-03']), undefined],
    ['possibly, by the year', person({ born: 1990 }, ['execution', '2008-05-03']), 'may have died as a child'],
    ['by the age, at an act of one day', person({ age: 17 }, ['execution', '1988-08-01']), 'died as a child'],
    ['not by an age at a death of which the year is known', person({ age: 18 }, ['execution', 1988]), undefined],
    [
      'possibly, where the age may be that at another act',
      person({ age: 17 }, ['arrest', 1984], ['execution', 1988]),
      'may have died as a child',
    ],
    [
      'by the age, where no day is known',
      { ...person({ age: 15 }, ['arrest', 2019]), status: 'killed' },
      'died as a child',
    ],
    ['who would be a child today', { ...person({ born: 2010 }), status: 'killed' }, 'died as a child'],
    ['in another language', person({ born: '1990-05-03' }, ['exécution', '2008']), 'may have died as a child'],
  ])('%s', (_, record, fault) => {
    expect(faultOf(record)).toBe(fault && `The person ${fault}, and is named`);
    expect(faultOf({ ...record, consent: own })).toBe(fault && `The person ${fault}, and is named`);
  });
});

describe('who was a child at an act and has grown up', () => {
  const arrested = person({ born: '1986-03-01' }, ['arrest', 2002], ['release', '2010-01']);

  test.each<[string, object, string | undefined]>([
    ['is named with consent of their own', { ...arrested, consent: own }, undefined],
    ['says so in French', { ...arrested, consent: { ...own, basis: 'La personne' } }, undefined],
    ['is not named with that of the family', arrested, 'was a child at `arrest`'],
    ['nor by a public record', { ...arrested, consent: { ...own, basis: 'public record' } }, 'was a child at `arrest`'],
    [
      'nor with consent that they gave as a child',
      { ...arrested, consent: { ...own, on: '2004-02-29' } },
      'was a child at `arrest`',
    ],
    ['nor without any', { ...arrested, consent: undefined }, 'was a child at `arrest`'],
    [
      'possibly, in the year in which they were 18',
      person({ born: '1986-03-01' }, ['arrest', 2004]),
      'may have been a child at `arrest`',
    ],
    ['possibly, by the age of today', person({ age: 40 }, ['arrest', '2003-06']), 'may have been a child at `arrest`'],
    ['not by the age of today, with the year of birth', person({ age: 40, born: 1985 }, ['arrest', '2004']), undefined],
    [
      'at an act of which no day is known',
      person({ age: 16, born: 1986 }, ['arrest', 'unknown']),
      'was a child at one of the acts',
    ],
    [
      'is not named where they died, and the family consents',
      person({ born: '1986-03-01' }, ['arrest', 2002], ['execution', 2010]),
      'was a child at `arrest`',
    ],
    [
      'is named where they consented and died later',
      {
        ...person({ born: '1986-03-01' }, ['arrest', 2002], ['execution', 2010]),
        consent: { ...own, on: '2009-01-01' },
      },
      undefined,
    ],
    [
      'and not where the consent is of a day after their death',
      { ...person({ born: '1986-03-01' }, ['arrest', 2002], ['execution', 2010]), consent: own },
      'was a child at `arrest`',
    ],
  ])('%s', (_, record, fault) => {
    const found = faultOf(record);
    expect(found).toBe(fault && `The person ${fault}, and is named`);
  });
});
