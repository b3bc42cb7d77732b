import { type ParseArgsConfig, parseArgs } from 'node:util';
import { suggest } from '../nearest.ts';
import { UsageError } from './io.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses the words behind a command's name.
 *
 * @throws {UsageError} when an option is unknown, or lacks its value
 */
export function parseWords<const O extends Options>(
  words: readonly string[],
  options: O,
): ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const unknown = /option '(--?[^']+)'/.exec(message)?.[1];
    const known = Object.keys(options).map((name) => `--${name}`);
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && unknown) {
      throw new UsageError(`There is no option \`${unknown}\`: ${suggest(unknown, known)}`);
    }
    throw new UsageError(message.split('.')[0] ?? message);
  }
}

/**
 * One of the words that an option may have.
 *
 * @throws {UsageError} when it is none
 */
export function oneOf<Word extends string>(option: string, word: string, words: readonly Word[]): Word {
  const found = words.find((candidate) => candidate === word);
  if (found === undefined) throw new UsageError(`\`${option} ${word}\` is not known: ${suggest(word, words)}`);
  return found;
}
