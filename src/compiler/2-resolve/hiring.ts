import type { Origin, Stage } from '../graph.ts';

const minutesShape = /~?\b(\d{1,3})(?:\s*(?:-|–|to)\s*\d{1,3})?[\s-]*min(?:ute)?s?\b(?: in duration)?/iu;
const hoursShape = /\b(\d(?:\.5)?|one|two|half an)[\s-]hours?\b/iu;
const hours: Record<string, number> = { one: 60, two: 120, 'half an': 30 };
const opening =
  /^(?:(?:next|then|finally|lastly|first|afterwards|subsequently|after that),?\s+)?(?:(?:selected|qualified|successful|shortlisted|all|the)\s+)?(?:candidates?|applicants?|you|we(?:'|’)ll)\s+(?:(?:will|may|can|then|subsequently|also|be|are|start|begin|have|invite you|invited|asked|made|given|with|to|schedule|complete|attend|meet|take part in|receive|get)\s+)*(?:(?:an?|the)\s+)?/iu;
const lead = /^(?:(?:next|then|finally|lastly|first|afterwards)(?: comes| follows| is)?,?\s+)?(?:an?|the)\s+/iu;
/** "the VP, Research" is one name, comma and all. */
const rankOfUnit =
  /^(?:an? |the |our )?(?:(?:senior |group )?(?:VP|vice president|director|manager|head)|SVP|EVP), \p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*)*/iu;
const whoEnds = /[.;,(]|\s(?:to|who|where|in which|during|about|on|covering|via|for|followed)\s/u;

/** One step of a hiring process: how long, what, with whom. Minutes are null when the text names none. */
export function readStage(text: string, order: number, origin: Origin): Stage {
  // Something recorded and handed in takes nobody's time in the process.
  const isMeeting =
    !/\brecord(?:ing|ed|s)?\b/iu.test(text) || /\b(?:call|interview|meeting|conversation)\b/iu.test(text.split(/[.;]\s/u)[0] ?? '');
  const timed = isMeeting ? minutesShape.exec(text) : null;
  const hour = timed ? null : hoursShape.exec(text);
  const span = timed ?? hour;
  const minutes = timed ? Number(timed[1]) : hour?.[1] ? (hours[hour[1].toLowerCase()] ?? Number(hour[1]) * 60) : null;
  const what = span ? text.slice(span.index + span[0].length) : text.replace(opening, '').replace(lead, '');
  const named = /\s(?:with|by)\s/u.exec(what);
  const title = clean(named ? what.slice(0, named.index) : (what.split(/[.;:]\s|[.;:]$/u)[0] ?? what));
  const who = named ? what.slice(named.index + named[0].length) : '';
  return {
    order,
    title: capitalise(title || clean(text)),
    minutes,
    with: who === '' ? null : whoOf(who),
    optional:
      /\b(?:may|might|can) (?:also )?be (?:asked|invited|required)\b|\boptional(?:ly)?\b|\bif (?:needed|necessary|applicable)\b/iu.test(
        text,
      ),
    text,
    origin,
  };
}

function whoOf(text: string): string | null {
  const ranked = rankOfUnit.exec(text)?.[0] ?? '';
  const cut = ranked === '' ? whoEnds.exec(text) : null;
  if (ranked !== '') return ranked.replace(/^(?:an?|the|our)\s+/iu, '');
  const name = (cut ? text.slice(0, cut.index) : text).replace(/[.\s]+$/u, '').trim();
  const several = /^one of (?:our|the|their) (.+?)s?$/iu.exec(name);
  if (several?.[1]) return several[1];
  return name.replace(/^(?:an?|the|our|your|their|one)\s+/iu, '') || null;
}

function clean(text: string): string {
  return text
    .replace(/^[\s,:-]+|[\s.,:;-]+$/gu, '')
    .replace(/^(?:long|in length)\s+/iu, '')
    .replace(/^(?:video )?call:?$/iu, 'call');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
