// Generated from messages/de/frameworks.md by `npm run generate`. Do not edit.
import type { Translations } from '../compiler/speech/translation.ts';

export const messages: Translations = {
  'file-not-text': (args, said) => ({ message: `${said(args.file)} wurde übergangen: Es ist kein Text in UTF-8.`, hint: `In UTF-8 speichern oder einen Namen geben, den keine Seite trägt.` }),
  'file-outside': (args, said) => ({ message: `${said(args.file)} wurde übergangen: Es ist eine Verknüpfung, die aus dem Handbuch hinaus- oder ins Leere führt.`, hint: `Die Datei selbst hier ablegen oder die Verknüpfung entfernen.` }),
  'file-too-large': (args, said) => ({ message: `${said(args.file)} wurde übergangen: Die Datei ist größer als 5 MB.`, hint: `In Seiten aufteilen, eine je Stufe oder Familie.` }),
  'file-unreadable': (args, said) => ({ message: `${said(args.file)} wurde übergangen: Die Datei ließ sich nicht öffnen.`, hint: `Prüfen, wer die Datei lesen darf und ob es sie noch gibt.` }),
};
