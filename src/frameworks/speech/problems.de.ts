/** What is said when something cannot be answered, in German. */
import type { SiteSpeech } from './spoken.ts';

export const problems: SiteSpeech['problems'] = {
  kinds: {
    framework: 'keinen Rahmen',
    level: 'keine Stufe',
    family: 'keine Familie',
    role: 'keine Rolle',
    statement: 'keine Aussage',
    page: 'keine Seite',
    finding: 'keinen Befund',
    strand: 'keinen Strang',
    message: 'keine Meldung',
    holder: 'keine Stufe oder Rolle',
    comparable: 'weder Stufe noch Rolle noch Rahmen',
    scope: 'weder Rahmen noch Familie noch Einheit',
  },
  nothing: (kind, id) => `Dieses Handbuch hat ${kind} „${id}“.`,
  didYouMean: (names) => `Ist ${names.map((name) => `„${name}“`).join(' oder ')} gemeint?`,
  badPath: 'Eine Seite wird mit ihrem Pfad innerhalb des Handbuchs genannt, ohne „..“.',
  noOldPage: (path, at) => `Bei „${at}“ gibt es keine Seite ${path}, die hier gezeigt werden kann.`,
  badInput: 'Die Anfrage enthält etwas, das diese Adresse nicht annimmt.',
  nothingAt: (path) => `Unter ${path} ist nichts.`,
  internal: 'Der Grund steht im Protokoll.',
  titles: {
    400: 'Die Anfrage ist nicht lesbar',
    403: 'Nicht erlaubt',
    404: 'Nicht gefunden',
    409: 'So, wie die Dinge stehen, geht es nicht',
    412: 'Es wurde inzwischen geändert',
    413: 'Zu groß',
    422: 'Was gesendet wurde, stimmt nicht',
    428: 'Der Stand fehlt',
    500: 'Auf dem Server ist etwas schiefgegangen',
    503: 'Im Augenblick nicht',
    507: 'Kein Platz mehr',
  },
};
