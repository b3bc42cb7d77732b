import { shortDigest } from '../digest.ts';
import { complain } from '../message.ts';
import type { Statement } from '../validate/index.ts';
import { approvalsOf } from './round.ts';
import type { KnownText, Standing } from './standing.ts';

/**
 * Says at its row of every organization that approved an older text; where approvals are required, of every one that has
 * not approved this text, which the file to submit then waits for. No finding names an organization.
 *
 * @param own the text that is to be approved
 * @param known the other texts of the statement, and those that were kept
 */
export function reportApprovals(
  statement: Statement,
  own: KnownText,
  known: readonly KnownText[],
  required: boolean,
): void {
  const wanted = shortDigest(own.digest);
  for (const { signatory, standing } of approvalsOf(statement, own, known)) {
    const place = statement.signatoryPlaces.get(signatory);
    if (!place || standing.kind === 'this text') continue;
    const { file, approval } = place;
    const said = saidOf(standing);
    if (required) {
      const reason = `The organization has not approved this text, \`${wanted}\`${said && `, but ${said}`}`;
      const note = `send it this text; when it answers, write \`approvedBy\`, \`approvedOn\` and \`approvedText: ${wanted}\``;
      complain(file, 'approval-missing', approval, reason, note);
    } else if (standing.kind === 'older text') {
      const reason = `The organization has approved ${said}, and this is \`${wanted}\``;
      complain(file, 'approval-outdated', approval, reason, '`rostrum approvals` shows what changed: ask it again');
    } else if (standing.kind === 'ambiguous') {
      const reason = `The organization has approved ${said}`;
      complain(file, 'approval-incomplete', approval, reason, 'write all twelve figures');
    }
  }
}

function saidOf(standing: Exclude<Standing, { readonly kind: 'this text' }>): string {
  switch (standing.kind) {
    case 'older text':
      return `another text, \`${shortDigest(standing.digest)}\``;
    case 'other language':
      return `the text in another language, \`${standing.text.path}\``;
    case 'ambiguous':
      return `one of several texts that begin with \`${shortDigest(standing.digest)}\``;
    case 'nothing':
      return '';
    default:
      return standing satisfies never;
  }
}
