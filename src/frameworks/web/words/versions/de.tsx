/** The words of the pages of versions in German. */
import { formatsOf } from '../formats.tsx';
import type { VersionsWords } from './en.tsx';

const format = formatsOf('de-DE');
const people = (count: number) => format.counted(count, { one: 'Person', other: 'Personen' });
const posts = (count: number) => format.counted(count, { one: 'Stufe oder Rolle', other: 'Stufen und Rollen' });
const changes = (count: number) => format.counted(count, { one: 'Änderung', other: 'Änderungen' });

export const de: VersionsWords = {
  language: 'de',
  sections: 'Versionen',
  all: 'Alle Versionen',
  publish: 'Veröffentlichen',
  units: 'Einheiten',
  people,
  posts,
  changes,
  day: format.day,
  moment: (iso) => new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(iso)),

  version: (short) => `Version ${short}`,
  standing: { held: 'wurde abgelöst', holds: 'gilt heute', comes: 'gilt noch nicht' },
  actor: { operator: (id) => id, program: (id) => `das Programm (${id})`, person: () => 'jemand' },
  grades: { major: 'Verlangt mehr', minor: 'Stellt klar, verschiebt oder verlangt weniger', patch: 'Nur Wortlaut' },
  gradeCount: { major: (count) => `${count} major`, minor: (count) => `${count} minor`, patch: (count) => `${count} patch` },
  nothingChanges: 'Für niemanden ändert sich etwas',

  list: {
    title: 'Versionen',
    about:
      'Was für Menschen gilt, wie es veröffentlicht wurde. Eine Version ändert sich nie; eine neue tritt von ihrem Tag an an ihre Stelle.',
    effective: 'Ab',
    version: 'Version',
    changes: 'Änderungen',
    people: 'Personen',
    by: 'Veröffentlicht',
    notes: 'Anmerkungen',
    more: 'Ältere Versionen',
    empty: 'Noch ist nichts veröffentlicht',
    emptyWhy:
      'Bis dahin sind die Seiten, was sie im Augenblick sind, und jede Änderung gilt sofort. Die erste Version hält fest, was von einem Tag an gilt.',
    emptyDo: 'Die erste Version ansehen und veröffentlichen',
    firstVersion: 'die erste',
    waiting: (count) => `${format.counted(count, { one: 'Version wartet', other: 'Versionen warten' })} auf Genehmigung`,
  },

  one: {
    effective: 'In Kraft ab',
    published: 'Veröffentlicht',
    publishedBy: (day, by) => (
      <>
        {day}, von {by}
      </>
    ),
    approvedBy: 'Genehmigt von',
    base: 'Vorige Version',
    reached: 'Betrifft',
    holds: 'Enthält',
    content: (frameworks, levels, roles, statements) =>
      `${format.counted(frameworks, { one: 'Rahmen', other: 'Rahmen' })} mit ${format.counted(levels, { one: 'Stufe', other: 'Stufen' })}, ${format.counted(roles, { one: 'Rolle', other: 'Rollen' })}, ${format.counted(statements, { one: 'Aussage', other: 'Aussagen' })}`,
    read: 'Das Handbuch mit Stand dieser Version lesen',
    notes: 'Anmerkungen',
    again: 'Derselbe Inhalt trat mehr als einmal in Kraft:',
    first: 'Die erste Version. Alles darin gilt von ihrem Tag an.',
  },

  difference: {
    forWhom: 'Für wen',
    whom: 'Stufe oder Rolle',
    changes: 'Änderungen',
    people: 'Personen',
    inherited: 'durch Übernahme',
    everyRole: (family) => `Jede Rolle von ${family}`,
    total: (holders, held) => (held === null ? posts(holders) : `${posts(holders)}, besetzt mit ${people(held)}`),
    moved: 'bleibt und steht woanders',
    what: 'Was sich ändert',
    shared: 'Seiten, die mehrere andere einbinden',
    lineage: 'Was aus den Aussagen wurde',
    kinds: {
      kept: 'geblieben',
      reworded: 'anders formuliert',
      moved: 'verschoben',
      split: 'geteilt',
      merged: 'zusammengelegt',
      added: 'hinzugekommen',
      dropped: 'entfallen',
    },
    changesFor: (title) => `Was sich für ${title} ändert`,
  },

  plan: {
    title: 'Veröffentlichen',
    first: (version) => <>Die Seiten, wie sie sind, werden Version {version}, die erste.</>,
    next: (version, base) => (
      <>
        Die Seiten, wie sie sind, werden Version {version} und treten an die Stelle von {base}.
      </>
    ),
    firstAbout: 'Sie ändert nichts: Sie hält fest, was gilt.',
    cannot: 'Noch kann das nicht veröffentlicht werden',
    toFindings: 'Alle Befunde',
    explained: 'Was das heißt',
    nothing: 'Nichts zu veröffentlichen',
    nothingAbout: (base) => <>Die Seiten sind, was {base} schon hat. Was darin gespeichert wird, zeigt sich hier sofort.</>,
    effective: 'In Kraft ab',
    effectiveHint: (day) => `frühestens ${format.day(day)}`,
    effectiveAny: 'jeder Tag: Noch ist nichts veröffentlicht',
    notes: 'Anmerkungen für die, die es betrifft',
    notesHint: 'Warum, und was zu beachten ist. Markdown.',
    review: 'Veröffentlichen ...',
    reviewProposal: 'Vorschlagen ...',
    asksApproval: 'Jemand anders muss genehmigen, bevor veröffentlicht wird.',
    confirm: (version, day) => `Version ${version} veröffentlichen, in Kraft ab ${format.day(day)}?`,
    confirmProposal: (version, day) => `Version ${version} vorschlagen, in Kraft ab ${format.day(day)}?`,
    confirmWhom: (counted, summary) => (summary === '' ? `Sie gilt von da an für ${counted}.` : `Sie betrifft ${counted}. ${summary}`),
    confirmForGood: 'Eine veröffentlichte Version wird nie geändert oder zurückgenommen; eine andere kann an ihre Stelle treten.',
    yes: 'Veröffentlichen',
    yesPropose: 'Vorschlagen',
    no: 'Noch nicht',
    done: (version, day) => (
      <>
        Version {version} ist veröffentlicht, in Kraft ab {format.day(day)}.
      </>
    ),
    proposed: (version) => `Version ${version} ist vorgeschlagen. Jemand anders kann sie hier genehmigen.`,
    refused: 'Es wurde nicht veröffentlicht',
  },

  proposals: {
    title: 'Wartet auf Genehmigung',
    proposedBy: (by, at) => (
      <>
        Vorgeschlagen von {by}, {at}
      </>
    ),
    inForce: (day) => `in Kraft ab ${format.day(day)}`,
    own: 'Das haben Sie selbst vorgeschlagen: Jemand anders muss es genehmigen.',
    stale: 'Die Seiten oder die vorige Version sind inzwischen andere: zurückziehen und den Plan vorschlagen, wie er ist.',
    approve: 'Genehmigen und veröffentlichen',
    withdraw: 'Zurückziehen',
    sameAsPlan: 'Es ist, was diese Seite zeigt.',
    failed: 'Es wurde nicht getan',
  },

  setting: {
    title: 'Wie diese Organisation veröffentlicht',
    approvals: 'Eine zweite Person genehmigt jede Version, bevor sie veröffentlicht wird',
    failed: 'Es blieb, wie es war',
  },

  adoption: {
    title: 'Unter welcher Version jede Einheit steht',
    about:
      'Eine Einheit folgt dem, was veröffentlicht wird, es sei denn, sie behält von einem Tag an eine Version. Einheiten darunter tun es ihr gleich, es sei denn, sie wählen selbst.',
    unit: 'Einheit',
    today: 'Steht unter',
    why: { following: 'folgt dem Veröffentlichten', ofOwn: 'eigene Wahl', asAbove: (unit) => `wie ${unit}` },
    nothing: 'noch nichts',
    choices: 'Ihre Wahl',
    none: 'keine',
    mode: { pinned: 'behält', following: 'folgt', above: 'wie darüber' },
    spanFrom: (day) => `ab ${format.day(day)}`,
    change: 'Wählen',
    changeFor: (unit) => `Für ${unit} wählen`,
    from: 'Ab',
    which: 'Was',
    follow: 'Dem Veröffentlichten folgen',
    above: 'Es der Einheit darüber gleichtun',
    keep: (version, day) => `Version ${version} vom ${format.day(day)} behalten`,
    save: 'Speichern',
    cancel: 'Lassen, wie es ist',
    failed: 'Es wurde nicht gespeichert',
    saved: (unit) => `Gespeichert für ${unit}.`,
    empty: 'Noch gibt es keine Einheiten',
    emptyWhy:
      'Einheiten sind, worin sich das Handbuch gliedert: ein Unternehmen, seine Abteilungen und Teams. Sie kommen mit seinen Seiten.',
    emptyVersions: 'Noch gibt es nichts zu behalten: Zuerst ist die erste Version zu veröffentlichen.',
  },

  changesFor: {
    title: (holder) => `Was sich für ${holder} änderte`,
    between: (from, to) => (
      <>
        Von {from} zu {to}, in allem, was auf dieser Stelle gilt.
      </>
    ),
    nothing: 'Für diese Stelle änderte sich nichts',
    nothingWhy: 'In beiden Versionen gelten dieselben Worte.',
    isNew: 'Sie ist neu in dieser Version: Davor gibt es nichts zum Vergleichen.',
    isGone: 'In dieser Version gibt es sie nicht mehr.',
    facts: 'Die Stelle selbst',
    below: (level) => <>Vorausgesetzt, aus {level}</>,
    belowWhy: 'Was niedrigere Stufen verlangen, wird hier vorausgesetzt.',
    from: (whose) => <>von {whose}</>,
    kind: {
      added: 'neu verlangt',
      dropped: 'nicht mehr verlangt',
      reworded: 'anders formuliert',
      moved: 'in einen anderen Bereich verschoben',
      'moved-in': 'von anderswo dazugekommen',
      'moved-out': 'hier entfallen, anderswo verlangt',
      split: 'abgeteilt',
      merged: 'in anderem aufgegangen',
    },
    first: 'Das ist die erste Version: Nichts änderte sich, sie begann zu gelten.',
  },

  asOf: {
    label: 'Gezeigt wird eine ältere Version',
    version: (version) => <>Stand der Version {version}</>,
    day: (day, version) => (
      <>
        Stand vom {format.day(day)}, Version {version}
      </>
    ),
    now: 'Zurück zu jetzt',
  },
};
