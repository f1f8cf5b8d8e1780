/** Was um Befunde herum steht; ihre eigenen Sätze kommen mit ihnen. */
import type { findings as findingsInEnglish } from '../en/findings.tsx';
import { count, format } from './site.tsx';

/** Gruppen von Regeln mitten im Satz. */
const about: Readonly<Record<string, string>> = {
  pages: 'zu Seiten',
  graph: 'zu Stufen und Rollen',
  ladder: 'zur Stufenleiter',
  wording: 'zum Wortlaut',
  settings: 'zu gradus.yaml',
};

export const findings: typeof findingsInEnglish = {
  counts: ({ error, warning, info }) =>
    [error > 0 && count.errors(error), warning > 0 && count.warnings(warning), info > 0 && count.remarks(info)].filter(Boolean).join(', '),
  byPage: 'Nach Seite',
  byRule: 'Nach Regel',
  nothingChosen: 'Mit dieser Auswahl gibt es keinen Befund.',
  showAll: 'Alle Befunde zeigen',
  moreRules: (rules) => `${format.number(rules)} weitere Regeln zeigen`,
  morePages: (pages) => `${format.number(pages)} weitere Seiten zeigen`,
  gone: 'Der Befund, der offen war, ist weg: Seine Zeile ist behoben oder sagt jetzt etwas anderes.',
  linked: 'Der Befund dieser Adresse',
  nothing: 'Kein Befund',
  noRemark: 'Jede Seite wurde ohne Befund gelesen. In einem Terminal oder einem Merge Request ist dieselbe Prüfung:',
  looksFor: (on, silenced, waiting) =>
    [
      `Geprüft wird auf ${format.counted(on, { one: 'Art', other: 'Arten' })} von Befunden`,
      silenced > 0 ? `; ${format.number(silenced)} weitere ${silenced === 1 ? 'ist' : 'sind'} in gradus.yaml abgeschaltet` : '',
      '.',
      waiting.length > 0
        ? ` ${format.and(waiting.map((group) => `${format.number(group.count)} ${about[group.value] ?? `zu ${group.value}`}`))} warten, bis sie verlangt werden.`
        : '',
    ].join(''),
  switchedOn: (file) => <>In {file} werden sie alle so eingeschaltet:</>,

  howGrave: 'Wie schwer',
  all: 'Alle',
  severities: { error: 'Fehler', warning: 'Warnungen', info: 'Hinweise' },
  rule: 'Regel',
  allRules: 'Alle Regeln',
  group: {
    pages: 'Seiten und Links',
    graph: 'Stufen und Rollen',
    ladder: 'Die Stufenleiter',
    wording: 'Wortlaut',
    settings: 'gradus.yaml',
  },
  wholeGroup: (group, rules, findings) => `${group}: alle ${format.number(rules)} (${format.number(findings)})`,
  noneLeft: 'nichts übrig',
  owner: 'Zuständig',
  allOwners: 'Alle Zuständigen',
  onlyOn: (page, all) => (
    <>
      Nur auf {page}. {all}
    </>
  ),
  onAllPages: 'Auf allen Seiten',
  shown: (findings) => format.counted(findings, { one: 'Befund ist zu sehen', other: 'Befunde sind zu sehen' }),

  answeredForBy: (owner) => `zuständig: ${owner}`,
  whatToDo: 'Was zu tun ist',
  whyItMatters: 'Warum es wichtig ist',
  allAbout: (rule) => <>Alles über {rule}</>,
  aboutRule: 'Über diese Regel',
  wholePage: 'Die ganze Seite',
  pageAtLine: (line) => `Die Seite bei Zeile ${line}`,
  atLine: (line) => `Zeile ${line}`,
  linesAround: (file) => `Zeilen von ${file} um den Befund`,

  theFix: 'Die Korrektur',
  nowAndMended: (file, line) => `${file}, Zeile ${line}: jetzt und behoben`,
  now: 'Jetzt',
  mended: 'Behoben',
  takenOut: 'Wird entfernt.',
  writtenBy: 'Das und alles andere, was sich sicher beheben lässt, schreibt:',

  leaveOut: 'Auslassen',
  leaveOutWhere: (where, line) => {
    const place = { end: `Am Ende von Zeile ${line}`, above: `In einer eigenen Zeile über Zeile ${line}`, page: 'Irgendwo auf der Seite' }[
      where
    ];
    return `${place}, statt „reason“ mit dem Grund, warum es richtig ist, wie es ist:`;
  },
  leavesOutAll: 'Das lässt alle dieser Art auf dieser Seite aus.',
};
