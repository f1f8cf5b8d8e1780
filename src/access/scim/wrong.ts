/** What SCIM refuses, each with the `scimType` by which a program knows it (RFC 7644, 3.12). */
import { Refusal } from '../../platform/refusal.ts';
import {
  scimChanged,
  scimFilterWrong,
  scimNoTarget,
  scimNotOffered,
  scimNotThere,
  scimPathUnknown,
  scimReadOnly,
  scimSchemaUnknown,
  scimTaken,
  scimTooMuch,
  scimUnreadable,
  scimValueWrong,
} from '../messages.generated.ts';

export const wrong = {
  /** @param at the member that is missing or wrong */
  request: (at: string) => new Refusal(400, scimUnreadable({ at: shown(at) }), { scimType: 'invalidSyntax' }),
  filter: (near: string) => new Refusal(400, scimFilterWrong({ near: shown(near) }), { scimType: 'invalidFilter' }),
  path: (path: string) => new Refusal(400, scimPathUnknown({ path: shown(path) }), { scimType: 'invalidPath' }),
  value: (path: string, value: unknown) =>
    new Refusal(400, scimValueWrong({ path: shown(path), value: shown(JSON.stringify(value) ?? 'nothing') }), { scimType: 'invalidValue' }),
  readOnly: (path: string) => new Refusal(400, scimReadOnly({ path: shown(path) }), { scimType: 'mutability' }),
  noTarget: (path: string) => new Refusal(400, scimNoTarget({ path: shown(path) }), { scimType: 'noTarget' }),
  schema: (schema: string, known: readonly string[]) =>
    new Refusal(400, scimSchemaUnknown({ schema: shown(schema), known: known.join(', ') }), { scimType: 'invalidValue' }),
  taken: (path: string, value: string) => new Refusal(409, scimTaken({ path, value: shown(value) }), { scimType: 'uniqueness' }),
  tooMuch: (at: string, most: number, status: 400 | 413 = 400) =>
    new Refusal(status, scimTooMuch({ at, most }), status === 400 ? { scimType: 'tooMany' } : {}),
  notThere: (kind: string, id: string) => new Refusal(404, scimNotThere({ kind, id: shown(id) })),
  changed: () => new Refusal(412, scimChanged()),
  notOffered: (path: string) => new Refusal(501, scimNotOffered({ path: shown(path) })),
};

/** A whole page in a value would be a whole page in the answer, and in somebody's log. */
function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
