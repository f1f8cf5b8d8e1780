// Generated from messages/de/platform.md by `npm run generate`. Do not edit.
export const explanations: Record<string, { title: string; why: string; fix: string }> = {
  "asked-too-often": {
    "title": "Das waren mehr Anfragen, als man in so kurzer Zeit senden darf. Die nächste wird in {Anzahl} Sekunden angenommen.",
    "why": "Wie oft jemand fragen darf, ist weit über dem begrenzt, was Seiten fragen, damit ein Programm, das durchgeht, die anderen nicht aussperrt.\nExporte, Importe und was sonst sehr viel anfasst haben eine eigene, niedrigere Grenze.",
    "fix": "Warten, und weniger auf einmal senden. Ein Programm fragt nach längeren Seiten statt nach mehr davon, und wartet, wenn es ihm gesagt wird."
  },
  "body-too-large": {
    "title": "Was gesendet wurde, ist größer, als diese Adresse nimmt.",
    "why": "Einen Server, der Inhalte jeder Größe nimmt, kann jeder volllaufen lassen.",
    "fix": "Weniger auf einmal senden. Eine Datei mit Menschen darf 200 MB haben, alles andere 1 MB."
  },
  "body-unreadable": {
    "title": "Was gesendet wurde, lässt sich nicht lesen.",
    "why": "Der Inhalt ist nicht das JSON, das er sein sollte, oder hat Teile, die diese Adresse nicht nimmt. Es wurde nichts damit getan.",
    "fix": "Was gesendet wird, mit `openapi.json` vergleichen, das jede Adresse beschreibt. `issues` in der Antwort nennt die Stellen."
  },
  "database-away": {
    "title": "Die Datenbank ist im Augenblick nicht zu erreichen.",
    "why": "Die Verbindung zur Datenbank brach ab, oder es ließ sich keine öffnen. Gelesen werden kann einfach noch einmal. Eine Änderung wurde\nhöchstwahrscheinlich nicht ausgeführt; brach ihre Verbindung im allerletzten Schritt ab, weiß es niemand: Noch einmal mit demselben\n`Idempotency-Key` gesendet, geschieht sie auf jeden Fall einmal.",
    "fix": "Die Anfrage nach den Sekunden, die der Kopf `Retry-After` nennt, noch einmal senden. Wer den Server betreibt, sieht im Protokoll,\nwas schiefging."
  },
  "database-full": {
    "title": "Wo die Datenbank ihre Dateien hält, ist kein Platz mehr; nichts wurde geändert.",
    "why": "Eine Änderung liegt auf der Platte, bevor sie bestätigt wird. Ist die Platte voll, wird sie abgelehnt, und was da war, bleibt, wie\nes war.",
    "fix": "Auf der Platte Platz schaffen, auf der der Ordner der Datenbank liegt, oder ihr eine größere geben. Danach ist nichts zu reparieren."
  },
  "idempotency-key-bad": {
    "title": "Im Kopf Idempotency-Key steht etwas, das kein Schlüssel ist.",
    "why": "Mit diesem Kopf darf eine Anfrage ohne Schaden noch einmal gesendet werden, wenn ihre Antwort verloren ging: Sie wird einmal\nausgeführt. Dazu muss sich der Schlüssel aufheben lassen.",
    "fix": "Für jede Handlung einen neuen Schlüssel nehmen und bei jeder Wiederholung denselben senden:\n\n```http\nIdempotency-Key: \"8e03978e-40d5-43dd-bc93-6894a57f9324\"\n```"
  },
  "idempotency-key-reused": {
    "title": "Der Idempotency-Key {Schlüssel} wurde für eine andere Anfrage verwendet.",
    "why": "Ein Schlüssel nennt eine Handlung. Auf eine andere Anfrage mit der ersten Antwort zu antworten hieße zu sagen, dass etwas\ngeschehen sei, das nicht geschah.",
    "fix": "Einen neuen Schlüssel nehmen und die Anfrage noch einmal senden."
  },
  "not-allowed": {
    "title": "Das dürfen Sie nicht.",
    "why": "Wer was darf, folgt daraus, wie jemand zu einer Person oder Einheit steht, und aus den Aufgaben, die jemand bekommen hat. Nichts wurde\ngeändert.",
    "fix": "Jemanden fragen, der es darf, oder um die Aufgabe bitten. Die Seite `/access/policy` zeigt alles, was erlaubt ist, und wem."
  },
  "others-changing": {
    "title": "In diesem Augenblick ändern andere etwas, und dies muss allein geschehen. Nichts wurde geändert.",
    "why": "Was nichts zurücklassen darf, etwa jemanden zu löschen, wartet, bis jede begonnene Änderung zu Ende ist. Es wartet nicht lange, denn so lange\nwarten auch andere.",
    "fix": "Noch einmal versuchen. Die Seite der Importe zeigt, ob gerade einer übernommen wird."
  },
  "revision-changed": {
    "title": "Jemand hat es inzwischen geändert: Es ist bei Stand {Stand}, und diese Änderung ging von Stand {genannter Stand} aus.",
    "why": "Die Änderung ging von einem vergangenen Stand aus. Sie wurde nicht ausgeführt, damit nichts verloren geht, was jemand anderes\ngeschrieben hat.",
    "fix": "Noch einmal lesen, vergleichen und die Änderung mit dem neuen `ETag` in `If-Match` senden."
  },
  "revision-missing": {
    "title": "Die Anfrage sagt nicht, welchen Stand sie ändert.",
    "why": "Zwei Menschen können dieselbe Seite offen haben. Eine Änderung, die nicht sagt, wovon sie ausgeht, nähme stillschweigend zurück,\nwas jemand anderes einen Augenblick zuvor geschrieben hat.",
    "fix": "Lesen, was geändert werden soll. Die Antwort trägt einen Kopf `ETag`; mit der Änderung zurücksenden:\n\n```http\nPATCH /api/v1/people/018f4c5e-0000-7000-8000-000000000001\nIf-Match: \"7\"\n```"
  },
  "too-slow": {
    "title": "Die Anfrage brauchte zu lange, um anzukommen oder beantwortet zu werden.",
    "why": "Verbindungen, die ohne Ende offen bleiben, halten andere draußen.",
    "fix": "Die Anfrage noch einmal senden. Dauert sie immer zu lange, nach weniger fragen: einer kürzeren Seite, weniger Zeilen."
  }
};
