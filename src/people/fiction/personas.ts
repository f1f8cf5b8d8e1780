/** Whom a visitor of the demo may act as, and why that is worth it. */
export interface PersonaSaid {
  /** Their first name. */
  first: string;
  as: 'individual-contributor' | 'manager' | 'manager-of-managers' | 'people-partner' | 'framework-owner' | 'newcomer' | 'administrator';
  why: { en: string; de: string };
}

export const personas: PersonaSaid[] = [
  {
    first: 'Arjun',
    as: 'individual-contributor',
    why: {
      en: 'A senior developer for a good year: sees what Staff asks, and what leading a team would.',
      de: 'Seit gut einem Jahr Senior Developer: sieht, was Staff verlangt und was es hieße, ein Team zu führen.',
    },
  },
  {
    first: 'Jonas',
    as: 'manager',
    why: {
      en: 'Leads a team of six since last year: somebody quite new, and every level from Associate to Staff.',
      de: 'Führt seit dem letzten Jahr ein Team von sechs: mit jemand ganz Neuem und allen Stufen von Associate bis Staff.',
    },
  },
  {
    first: 'Leila',
    as: 'manager-of-managers',
    why: {
      en: 'Has four teams below her, one of them led by somebody acting until a manager is found.',
      de: 'Hat vier Teams unter sich; eines leitet jemand kommissarisch, bis eine Führungskraft gefunden ist.',
    },
  },
  {
    first: 'Beatriz',
    as: 'people-partner',
    why: {
      en: 'Looks after all of engineering: who moved, who is new, who is on leave.',
      de: 'Betreut die ganze Technik: wer gewechselt hat, wer neu ist, wer abwesend ist.',
    },
  },
  {
    first: 'Magnus',
    as: 'framework-owner',
    why: {
      en: 'Owns the pages of Infrastructure: publishes versions, and sees whom a change concerns.',
      de: 'Verantwortet die Seiten der Infrastruktur: veröffentlicht Fassungen und sieht, wen eine Änderung betrifft.',
    },
  },
  {
    first: 'Noor',
    as: 'newcomer',
    why: {
      en: 'Started last month: reads for the first time what is expected, and by whom.',
      de: 'Hat im letzten Monat begonnen: liest zum ersten Mal, was erwartet wird und von wem.',
    },
  },
  {
    first: 'Anders',
    as: 'administrator',
    why: {
      en: 'Imports people from a file, looks at the plan first, and reads the audit.',
      de: 'Importiert Menschen aus einer Datei, sieht zuerst den Plan an und liest das Protokoll.',
    },
  },
];
