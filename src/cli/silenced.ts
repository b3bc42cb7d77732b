import type { Checked } from '../build.ts';
import { pathIn } from './report.ts';

/** The findings that comments have silenced in the texts of a statement in `folder`: the comment, and what was found. */
export function listSilenced(folder: string, texts: readonly Checked[], cwd: string): string[] {
  const listed = texts.flatMap(({ silenced }) =>
    silenced.map(({ file, message, silence: { rule, reason, position } }) => {
      const { line, column } = position.start;
      const { path } = position;
      const place = [...(file.path === path ? [] : [file.path]), message.line, message.column].join(':');
      return `${pathIn(folder, path, cwd)}:${line}:${column} silenced ${rule}: ${reason}\n    ${place} ${message.reason}\n`;
    }),
  );
  // The texts of a statement share their partials.
  return [...new Set(listed)];
}
