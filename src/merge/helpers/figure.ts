import { suggest } from '../../nearest.ts';
import { escapeMarkdown } from '../escape.ts';
import { Fault, type Helper, Markdown, type Pairs } from '../helper.ts';
import { writeFigure } from '../numbers.ts';
import type { HelperContext } from './index.ts';

const usage = '{{figure "executions-2025"}}';

/**
 * The number of a figure as the language writes it, and the call of its sources. `cite=false` leaves the call out, for
 * texts that call them behind the sentence: `{{cite "executions-2025"}}`.
 */
export function figure({ figures, grammar }: HelperContext): Helper {
  const refuses = (value: unknown, pairs: Pairs): Fault | undefined => {
    const strange = Object.entries(pairs).find(([key, chosen]) => key !== 'cite' || typeof chosen !== 'boolean');
    if (strange) return new Fault('template-invalid', '`figure` takes `cite=false` and no more', `write \`${usage}\``);
    if (figures.has(String(value))) return undefined;
    return new Fault(
      'path-unknown',
      `There is no figure \`${String(value)}\``,
      suggest(String(value), [...figures.keys()]),
    );
  };
  const give = (value: unknown, pairs: Pairs): unknown => {
    const record = figures.get(String(value));
    if (!record) return refuses(value, {});
    const keys = pairs['cite'] === false ? [] : (record.sources ?? []);
    const call = keys.length === 0 ? '' : `[${keys.map((key) => `@${key}`).join('; ')}]`;
    const printed = writeFigure(record, grammar);
    return new Markdown(escapeMarkdown(printed) + call, [{ kind: 'figure', id: record.id, printed }]);
  };
  return { usage, pairs: 'any', refuses, mayGive: () => '', give };
}
