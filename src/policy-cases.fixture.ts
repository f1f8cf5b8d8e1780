/** The cases of a policy as they are written in `policy.cases.yaml`. */
import * as z from 'zod';
import type { Door } from './policy-doors.fixture.ts';
import { idOf, type PolicySite } from './policy-site.fixture.ts';

export interface Case {
  act: string;
  who: string;
  /** Whom or what it is about; empty: the whole organisation. */
  to: string;
  may: boolean;
  /** What it is about is not there for them: they are refused with the very words that nobody's id is. */
  missing: boolean;
  why: string;
}

const people = z.record(z.string(), z.string().min(3));
const written = z.array(
  z.strictObject({ act: z.string(), to: z.string().optional(), may: people, 'may not': people, 'as missing': people.optional() }),
);

export function casesIn(text: unknown): Case[] {
  return written
    .parse(text)
    .flatMap(({ act, to = '', may, 'may not': mayNot, 'as missing': missing = {} }) => [
      ...Object.entries(may).map(([who, why]) => ({ act, to, who, may: true, missing: false, why })),
      ...Object.entries(mayNot).map(([who, why]) => ({ act, to, who, may: false, missing: false, why })),
      ...Object.entries(missing).map(([who, why]) => ({ act, to, who, may: false, missing: true, why })),
    ]);
}

const nobody = '00000000-0000-7000-8000-0000000000ff';

/** Whether a door lets somebody in; whoever is told apart what is there from what is not is let in as well. */
export async function goesThrough(door: Door, site: PolicySite, { who, to, missing }: Case): Promise<boolean> {
  if (!missing) return door(site, who, to);
  const id = idOf(to);
  const ofNobody = (text: string) => text.replaceAll(id, nobody);
  let isKnown = false;
  const ask: PolicySite['ask'] = async (as, method, path, sent = {}) => {
    const heard = await site.ask(as, method, path, sent);
    if (as !== who || !path.includes(id)) return heard;
    const body = sent.body && (JSON.parse(ofNobody(JSON.stringify(sent.body))) as object);
    const other = await site.ask(as, method, ofNobody(path), { ...sent, ...(body && { body }) });
    isKnown ||= heard.status !== 404 || other.status !== 404 || other.text !== ofNobody(heard.text);
    return heard;
  };
  return (await door({ ...site, ask }, who, to)) || isKnown;
}
