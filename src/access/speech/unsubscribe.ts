/** What the page says on which somebody leaves a group of mail. Its words are few, so both languages are here. */
import type { Language } from '../../compiler/language.ts';
import type { ChoosableGroup } from '../notice.ts';

export interface UnsubscribeWords {
  title: string;
  ask: Record<ChoosableGroup, string>;
  button: string;
  done: Record<ChoosableGroup, string>;
  unknown: string;
  settings: string;
}

export const unsubscribeWords: Readonly<Record<Language, UnsubscribeWords>> = {
  en: {
    title: 'Less mail',
    ask: {
      duties: 'From now on you would get no more mail about your duties. You are still told in your inbox.',
      system: 'From now on you would get no more mail about versions and exports. You are still told in your inbox.',
    },
    button: 'No more of this mail',
    done: {
      duties: 'You get no more mail about your duties. You are still told in your inbox.',
      system: 'You get no more mail about versions and exports. You are still told in your inbox.',
    },
    unknown: 'This address does not work any more. Sign in to choose which mail you want.',
    settings: 'All settings of mail',
  },
  de: {
    title: 'Weniger E-Mails',
    ask: {
      duties: 'Ab jetzt bekämen Sie keine E-Mails mehr über Ihre Aufgaben. In Ihrem Posteingang steht es weiterhin.',
      system: 'Ab jetzt bekämen Sie keine E-Mails mehr über Fassungen und Exporte. In Ihrem Posteingang steht es weiterhin.',
    },
    button: 'Keine solchen E-Mails mehr',
    done: {
      duties: 'Sie bekommen keine E-Mails mehr über Ihre Aufgaben. In Ihrem Posteingang steht es weiterhin.',
      system: 'Sie bekommen keine E-Mails mehr über Fassungen und Exporte. In Ihrem Posteingang steht es weiterhin.',
    },
    unknown: 'Diese Adresse gilt nicht mehr. Melden Sie sich an, um zu wählen, welche E-Mails Sie möchten.',
    settings: 'Alle Einstellungen der E-Mails',
  },
};
