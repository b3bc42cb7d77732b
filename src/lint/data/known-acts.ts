import type { Template } from '../../template/index.ts';
import { type CaseRecord, type DayRange, daysOf } from '../../validate/index.ts';

/** An act of a case, as far as its kind and its days are known. */
export interface KnownAct {
  /** In the list of the case. */
  readonly index: number;
  /** One of `templates/lint/acts.yaml`. */
  readonly kind: string | undefined;
  /** How messages call it: an act may be called by words that name somebody. */
  readonly name: string;
  readonly days: DayRange | undefined;
  /** Whether its days say something of those of others: not when the person was tried in absence. */
  readonly isDated: boolean;
}

/** The acts of a case, in the order of its list. */
export function knownActs({ acts }: CaseRecord, { lint }: Pick<Template, 'lint'>): KnownAct[] {
  const words = acts.map(({ act, note = '' }) => `${act} ${note}`.toLowerCase());
  const { absent, kinds } = lint.acts;
  const isAbsent = words.some((text) => absent.words.some((word) => text.includes(word)));
  return acts.map(({ act, date }, index) => {
    const bare = act.replace(/\s*\([^()]*\)\s*$/, '').trim();
    const kind = kindsOf(kinds).get(bare.toLowerCase());
    const isDated = !(isAbsent && absent.kinds.some((one) => one === kind));
    return {
      index,
      kind,
      name: kind === undefined ? 'An act' : `\`${bare}\``,
      days: daysOf(date),
      isDated,
    };
  });
}

type Kinds = Template['lint']['acts']['kinds'];

const known = new WeakMap<Kinds, ReadonlyMap<string, string>>();

/** The kind of each act that has one, by what it is called in small letters. */
function kindsOf(kinds: Kinds): ReadonlyMap<string, string> {
  const found =
    known.get(kinds) ??
    new Map(Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => [name.toLowerCase(), kind] as const)));
  known.set(kinds, found);
  return found;
}
