import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';

/**
 * In a table that has the column `publish`, an empty cell is somebody who was asked and has not answered; unless all that the
 * others say is `no`: then the column names the exceptions.
 */
export function checkUnanswered(table: Data): void {
  if (!table.columns?.includes('publish')) return;
  const rows = table.value as readonly Readonly<Record<string, string>>[];
  const isUnanswered = ({ publish = '' }: Readonly<Record<string, string>>): boolean => publish.trim() === '';
  if (rows.every((row) => isUnanswered(row) || /^(?:no|false)$/i.test(row['publish'] ?? ''))) return;
  for (const [index, row] of rows.entries()) {
    if (!isUnanswered(row)) continue;
    const reason = 'Nobody has answered in this row whether the organization may be named, and it is named';
    const note = 'write `yes` or `no` under `publish`; if they were not asked, ask';
    complain(table.file, 'publish-unanswered', table.place([index, 'publish']), reason, note);
  }
}
