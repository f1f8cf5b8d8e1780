/**
 * Die Worte der Site auf Deutsch. Ein Wort für eine Sache, überall:
 *
 * handbook Handbuch · framework Karriererahmen, kurz Rahmen · level Stufe · ladder Stufenleiter · grade Grad ·
 * track Laufbahn (individual contributor Fachlaufbahn, management Führungslaufbahn) · role Rolle · job family Jobfamilie ·
 * area Bereich · statement Aussage · strand Strang · layer Ebene · unit Einheit · career lattice Karrieregitter ·
 * way Weg · equivalent gleichwertig · lateral move seitlicher Wechsel · reports to berichtet an · extends übernimmt ·
 * presumed vorausgesetzt (was eine Stufe darunter verlangt), angenommen (ein Weg, den niemand schrieb) ·
 * finding Befund · error Fehler · warning Warnung · remark Hinweis · hint Was zu tun ist · rule Regel · owner zuständig ·
 * include Einbindung · indicator Kennzahl · evidence Nachweis · job description Stellenbeschreibung ·
 * hiring process Auswahlverfahren · history Verlauf · step Schritt · wording Wortlaut · translation Übersetzung · original Original
 *
 * Ruhig und sachlich, ohne Anrede: Anweisungen im Infinitiv.
 */

import { comparing, past } from './de/comparing.tsx';
import { findings } from './de/findings.tsx';
import { frame, home } from './de/frame.tsx';
import { lattice } from './de/lattice.tsx';
import { matrix, strands } from './de/matrix.tsx';
import { pages, reading } from './de/reading.tsx';
import { search } from './de/search.tsx';
import { count, format, site } from './de/site.tsx';
import type { SiteWords } from './en.ts';

export const de: SiteWords = {
  language: 'de',
  format,
  count,
  site,
  frame,
  home,
  reading,
  pages,
  matrix,
  strands,
  comparing,
  past,
  lattice,
  findings,
  search,
};
