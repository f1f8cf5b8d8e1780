import type { Diagnostic } from '../../diagnostic.ts';
import type { Stage } from '../../graph.ts';
import { stageWithoutMinutes } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';

/** People meet: what is filled in, recorded or sent takes as long as it takes. */
const meeting = /\b(?:interview|call|meeting|conversation|panel|discussion|session)\b/iu;
const writing = /\b(?:record(?:ed|ing|s)?|offers?|questionnaire|e-?mail|assignment|homework|references?)\b/iu;
/** So many times as many must say how long they are as do not. */
const share = 2;

/** A meeting of a hiring process that does not say how long it is, among others that do. */
export function stageWithoutMinutesRule({ graph }: Checked): Diagnostic[] {
  return graph.hiring.flatMap(({ stages }) => {
    const timed = stages.filter(({ minutes }) => minutes !== null);
    const bare = stages.filter((stage) => stage.minutes === null && isMeeting(stage));
    if (timed.length < share * bare.length) return [];
    const [first] = timed;
    const related = first ? [noteAt({ file: first.origin.file, line: first.origin.line }, phrase('minutes', first.minutes ?? 0))] : [];
    return bare.map(({ title, origin }) => ({
      ...diagnoseLine(stageWithoutMinutes({ stage: title, timed: timed.length, all: stages.length }), origin.file, origin.line),
      related,
    }));
  });
}

function isMeeting({ title, text }: Stage): boolean {
  return meeting.test(title) && !writing.test(text);
}
