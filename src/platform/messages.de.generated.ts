// Generated from messages/de/platform.md by `npm run generate`. Do not edit.
import type { Translations } from './said.ts';

export const messages: Translations = {
  'asked-too-often': (args, said) => ({ message: `Das waren mehr Anfragen, als man in so kurzer Zeit senden darf. Die nächste wird in ${said(args.seconds)} Sekunden angenommen.`, hint: `So lange warten, wie der Header Retry-After sagt, dann noch einmal senden. Getan wurde nichts.` }),
  'body-too-large': () => ({ message: `Was gesendet wurde, ist größer, als diese Adresse nimmt.`, hint: `In Teilen senden.` }),
  'body-unreadable': () => ({ message: `Was gesendet wurde, lässt sich nicht lesen.`, hint: `JSON in UTF-8 senden, wie es die Beschreibung dieser Adresse erlaubt.` }),
  'database-away': () => ({ message: `Die Datenbank ist im Augenblick nicht zu erreichen.`, hint: `In einigen Sekunden noch einmal versuchen, mit demselben Idempotency-Key, wo es einen gibt.` }),
  'database-full': () => ({ message: `Wo die Datenbank ihre Dateien hält, ist kein Platz mehr; nichts wurde geändert.`, hint: `Wer den Server betreibt, muss Platz schaffen. Lesen geht inzwischen weiter.` }),
  'idempotency-key-bad': () => ({ message: `Im Kopf Idempotency-Key steht etwas, das kein Schlüssel ist.`, hint: `Bis zu 200 sichtbare Zeichen senden, etwa eine UUID.` }),
  'idempotency-key-reused': (args, said) => ({ message: `Der Idempotency-Key ${said(args.key)} wurde für eine andere Anfrage verwendet.`, hint: `Für jede Handlung einen neuen Schlüssel nehmen; eine Wiederholung sendet dieselben Bytes an dieselbe Adresse.` }),
  'not-allowed': () => ({ message: `Das dürfen Sie nicht.`, hint: `Die Seite „Wer was darf“ sagt, wer es darf; Aufgaben vergibt, wer verwaltet.` }),
  'others-changing': () => ({ message: `In diesem Augenblick ändern andere etwas, und dies muss allein geschehen. Nichts wurde geändert.`, hint: `Gleich noch einmal versuchen; während eine große Datei übernommen wird, wenn das fertig ist.` }),
  'revision-changed': (args, said) => ({ message: `Jemand hat es inzwischen geändert: Es ist bei Stand ${said(args.revision)}, und diese Änderung ging von Stand ${said(args.named)} aus.`, hint: `Den jetzigen Stand ansehen und die Änderung noch einmal machen.` }),
  'revision-missing': () => ({ message: `Die Anfrage sagt nicht, welchen Stand sie ändert.`, hint: `Erst lesen, dann das ETag im Kopf If-Match mitsenden.` }),
  'too-slow': () => ({ message: `Die Anfrage brauchte zu lange, um anzukommen oder beantwortet zu werden.`, hint: `Noch einmal versuchen, mit weniger auf einmal.` }),
};
