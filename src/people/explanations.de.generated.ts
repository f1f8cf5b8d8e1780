// Generated from messages/de/people.md by `npm run generate`. Do not edit.
export const explanations: Record<string, { title: string; why: string; fix: string }> = {
  "address-wrong": {
    "title": "„{Text}“ ist keine Mailadresse.",
    "why": "In vielen Dateien werden Führungskräfte mit ihrer Adresse genannt, und später melden sich Menschen mit ihr an.",
    "fix": "Die Adresse dort berichtigen, wo sie herkommt. Niemand muss eine haben."
  },
  "column-twice": {
    "title": "Zwei Spalten bedeuten dasselbe: „{Spalte}“ und „{andere}“.",
    "why": "Welche der beiden stimmt, ist nicht zu erkennen, und eine zu nehmen hieße, über Menschen zu raten.",
    "fix": "Die nicht gemeinte Spalte aus der Datei löschen oder ihr einen Namen geben, den Gradus nicht kennt; solche Spalten werden als nicht\nverwendet aufgeführt."
  },
  "day-ambiguous": {
    "title": "„{Text}“ kann als zwei verschiedene Tage gelesen werden.",
    "why": "In manchen Ländern steht der Tag zuerst, in anderen der Monat. Falsch geraten, verschöbe sich eine Laufbahn um Monate.",
    "fix": "Das Personalsystem Tage als `2026-03-04` schreiben lassen. Wo das nicht geht, beim Import wählen, ob der Tag oder der Monat zuerst\nsteht."
  },
  "day-unlikely": {
    "title": "{Tag} liegt vor 1900 oder mehr als hundert Jahre voraus.",
    "why": "Ein solcher Tag ist ein Tippfehler oder ein Platzhalter eines anderen Systems und stünde in jedem Verlauf und jeder Zählung.",
    "fix": "Das Jahr berichtigen. Für eine Position ohne Ende das Ende leer lassen, statt `9999-12-31` zu schreiben."
  },
  "day-unreadable": {
    "title": "„{Text}“ ist kein Tag, der sich lesen lässt.",
    "why": "Tage entscheiden, wer wann welche Position innehatte. Einer, der sich nicht lesen lässt, wird nie geraten.",
    "fix": "Die Spalte vor dem Speichern als Datum in der Form `2026-03-04` formatieren, das Jahr mit vier Ziffern. Eine Zahl wie `45321` ist\ndas, was eine Tabelle innen für einen Tag hält; als Datum formatieren."
  },
  "days-outside": {
    "title": "{Name} ist ab {erster Tag} bis {letzter Tag} hier, und dies wäre ab {Stufe} bis {bis}.",
    "why": "Wer nicht hier ist, kann weder abwesend sein noch vertreten werden.",
    "fix": "Die Tage berichtigen oder den ersten oder letzten Tag der Person."
  },
  "days-reversed": {
    "title": "Es begänne am {Stufe} und endete davor, am {bis}.",
    "why": "Was endet, bevor es beginnt, gilt an keinem Tag.",
    "fix": "Den falschen Tag berichtigen. Beide Tage zählen: Was einen Tag dauert, hat ihn zweimal."
  },
  "encoding-assumed": {
    "title": "Die Datei wurde als windows-1252 gelesen, eine ältere Art, Buchstaben zu schreiben.",
    "why": "Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind. Die jenseits des englischen Alphabets passen überall zu windows-1252.",
    "fix": "Nichts, wenn die Namen stimmen. Um sicher zu sein, die Datei in UTF-8 speichern."
  },
  "entry-self": {
    "title": "{Name} kann sich nicht selbst vertreten oder anleiten.",
    "why": "Eine Vertretung handelt, solange jemand nicht kann, und eine gestrichelte Linie führt zu jemand anderem.",
    "fix": "Eine andere Person wählen."
  },
  "entry-twice": {
    "title": "{Name} hat das schon ab {Stufe} bis {bis}.",
    "why": "Zweimal dasselbe zur selben Zeit würde zweimal gezählt.",
    "fix": "Den vorhandenen Eintrag ansehen und seine Tage verlängern."
  },
  "grade-differs": {
    "title": "Der Rahmen gibt „{Titel}“ den Grad {Grad}; für {Name} wäre es {andere}.",
    "why": "Das Handbuch sagt, welchen Grad eine Stufe oder Rolle trägt, und alle können es dort lesen. Eine zweite, andere Zahl machte eine von\nbeiden unwahr.",
    "fix": "Den Grad weglassen: Er wird dem Rahmen entnommen. Ist der Rahmen falsch, zuerst seine Seite ändern und veröffentlichen."
  },
  "grade-outdated": {
    "title": "Der Rahmen gibt „{Titel}“ den Grad {Grad}; {Name} ist mit {andere} eingetragen.",
    "why": "Der Rahmen wurde geändert, nachdem jemand eingetragen war. Was alle dort lesen und was über eine Person festgehalten ist, muss\nübereinstimmen.",
    "fix": "Für die Position den Grad des Rahmens nehmen, ab dem Tag, an dem er geändert wurde, oder die Seite berichtigen und veröffentlichen."
  },
  "grade-unreadable": {
    "title": "„{Text}“ ist kein Grad.",
    "why": "Grade stellen Stufen beider Laufbahnen nebeneinander, daher müssen sie Zahlen sein. Beträge von Gehältern gehören nicht hierher.",
    "fix": "Nur die Zahl schreiben: `7` statt `Grad 7b`. Leer lassen, wo der Grad des Rahmens gilt."
  },
  "import-empty": {
    "title": "In der Datei stehen keine Menschen.",
    "why": "Eine leere Datei ist meist ein misslungener Export. Läse man sie als „hier arbeitet niemand“, endeten alle.",
    "fix": "Den Export noch einmal machen und vor dem Import in die Datei sehen."
  },
  "import-not-ready": {
    "title": "Dieser Import kann so nicht ausgeführt werden.",
    "why": "Ausgeführt wird ein Plan, der vollständig ist, den noch niemand ausgeführt hat und der noch zu dem passt, was über die Menschen\nbekannt ist.",
    "fix": "Vielleicht wartet eine Stellenbezeichnung auf ihre Stufe oder Rolle, oder Zeilen haben Fehler. Eine berichtigte Datei ist ein neuer\nImport."
  },
  "import-not-text": {
    "title": "Die Datei ist kein Text, der sich sicher lesen lässt.",
    "why": "Gradus liest UTF-8, und UTF-16, wenn die Datei mit dessen Marke beginnt. Alles andere wäre geraten, und Namen von Menschen kämen\nfalsch heraus.",
    "fix": "In einer Tabelle beim Speichern „CSV UTF-8“ wählen. Eine Arbeitsmappe (`.xlsx`) ist kein Text: als CSV speichern. Im Terminal:\n\n```sh\niconv -f windows-1252 -t utf-8 people.csv > people.utf8.csv\n```"
  },
  "import-too-large": {
    "title": "Die Datei ist größer als {Größe} MB oder hat mehr als {Anzahl} Zeilen.",
    "why": "Eine Datei dieser Größe ließe alle anderen warten, während sie gelesen wird; daher wird sie abgelehnt, bevor eine Zeile angesehen ist.",
    "fix": "Die Datei aufteilen. Jeder Teil braucht die Zeile mit den Überschriften. Eine Führungskraft darf in einem Teil stehen, der schon\nimportiert ist."
  },
  "kind-unknown": {
    "title": "„{Text}“ ist weder regulär noch kommissarisch.",
    "why": "Jemand hat zu einer Zeit eine reguläre Position; kommissarische stehen daneben und werden anders beurteilt.",
    "fix": "Eines der beiden Wörter schreiben oder die Spalte herausnehmen, wenn niemand kommissarisch ist."
  },
  "left-before-start": {
    "title": "{Name} ginge am {letzter Tag}, vor dem ersten Tag hier, {erster Tag}.",
    "why": "Wer solche Tage hat, ist an keinem Tag hier und verschwände aus jeder Liste.",
    "fix": "Den falschen Tag berichtigen. Beide Tage zählen: Wer an einem Tag kam und ging, hat ihn zweimal."
  },
  "manager-ambiguous": {
    "title": "Mehr als eine Person ist mit „{Text}“ zu erreichen.",
    "why": "Eine Adresse, die sich zwei teilen, sagt nicht, wer von beiden gemeint ist.",
    "fix": "Die Personalnummer der Führungskraft schreiben oder jeder Person eine eigene Adresse geben."
  },
  "manager-away": {
    "title": "{Name} berichtete ab {Stufe} bis {bis} an {Führungskraft}; dann ist {Führungskraft} nicht hier.",
    "why": "Wessen Führungskraft gegangen ist oder noch nicht begonnen hat, hat niemanden zum Reden, und niemand sieht dieses Team.",
    "fix": "Ab diesem Tag eine andere Führungskraft nennen; meist die nächsthöhere, bis jemand gefunden ist."
  },
  "manager-unknown": {
    "title": "Niemand hat die Personalnummer oder die Adresse „{Text}“.",
    "why": "Die Berichtslinie endete hier, und ein ganzer Teil der Organisation hinge an nichts.",
    "fix": "Die Nummer oder die Adresse berichtigen oder der Datei eine Zeile für die Führungskraft hinzufügen."
  },
  "mapping-open": {
    "title": "Von {Anzahl} Stellenbezeichnungen der Datei ist nicht gesagt, was sie bedeuten: {Bezeichnungen}.",
    "why": "Welche Stufe oder Rolle eine Bezeichnung bedeutet, entscheidet, woran jemand gemessen wird. Es wird einmal gefragt und nie geraten.",
    "fix": "Für jede Bezeichnung den Vorschlag bestätigen oder eine andere Stufe oder Rolle wählen."
  },
  "name-wrong": {
    "title": "„{Text}“ ist kein Name, der sich aufnehmen lässt.",
    "why": "Menschen werden nach ihrem Namen gefunden, aufgeführt und genannt. Mehr verlangt Gradus nicht: Alle Buchstaben und Zeichen sind recht.",
    "fix": "Den Namen eintragen, wie die Person ihn schreibt."
  },
  "names-missing": {
    "title": "In keiner Spalte stehen die Namen.",
    "why": "Eine Person ohne Namen lässt sich niemandem zeigen, und ein Plan könnte nicht beim Namen nennen, was er ändert.",
    "fix": "Eine Spalte `Name` nennen, oder eine `Vorname` und eine `Nachname`."
  },
  "nothing-called": {
    "title": "Hier gibt es nichts mit der Kennung {Kennung}.",
    "why": "Eine Adresse oder eine Anfrage nennt einen Datensatz, den diese Organisation nicht hat. Datensätze anderer Organisationen gibt es\nhier ebenso wenig.",
    "fix": "Bei einer Liste wie `GET /api/v1/people` beginnen und mit einer Kennung weitergehen, die darin steht."
  },
  "number-taken": {
    "title": "Die Personalnummer {Nummer} gehört {Name}.",
    "why": "An der Nummer wird jemand wiedererkannt, wenn die Datei des Personalsystems wiederkommt.",
    "fix": "Nachsehen, wessen Nummer es ist. Wer zurückkommt, behält den Datensatz und bekommt eine neue Position."
  },
  "number-too-often": {
    "title": "Die Personalnummer {Nummer} steht in {Anzahl} Zeilen.",
    "why": "Meist wurde eine Spalte mit der Nummer einer Abteilung oder Kostenstelle für die von Menschen gehalten.",
    "fix": "Ansehen, welche Spalte `Personalnummer` heißt. Wo ein Verlauf wirklich so lang ist, das weglassen, was am weitesten zurückliegt."
  },
  "number-twice": {
    "title": "Die Personalnummer {Nummer} steht schon in Zeile {Zeile}.",
    "why": "Zwei Zeilen mit einer Nummer sind eine Person zweimal oder eine Nummer, die zweimal vergeben wurde. Beides würde vermischt.",
    "fix": "Beide Zeilen ansehen. Wer neben der eigenen eine kommissarische Position hat, hat eine zweite Zeile mit „kommissarisch“ in der Spalte\n`Art`."
  },
  "number-wrong": {
    "title": "„{Text}“ ist keine Personalnummer.",
    "why": "An ihr wird eine Person erkannt, wenn dieselbe Datei wiederkommt; daher kann niemand ohne sein.",
    "fix": "Die Nummer eintragen. Eine Tabelle lässt Nullen am Anfang weg: die Spalte als Text formatieren."
  },
  "numbers-missing": {
    "title": "In keiner Spalte stehen die Personalnummern.",
    "why": "Namen ändern und wiederholen sich. Nur an einer Nummer lässt sich jemand erkennen, wenn dieselbe Datei wiederkommt.",
    "fix": "Die Spalte `Personalnummer` nennen. Wo es keine gibt, darf eine Adresse darin stehen, die sich nie ändert."
  },
  "other-days": {
    "title": "Ihnen wird nur der heutige Tag gezeigt.",
    "why": "Wo jemand früher war und wo jemand sein wird, gehört zur Akte. Wo jemand heute ist, steht für alle im Verzeichnis.",
    "fix": "Ohne `on` fragen. Von sich selbst und von Menschen, die an Sie berichten, sehen Sie alle Tage."
  },
  "own-manager": {
    "title": "{Name} wäre ab {Stufe} bis {bis} die eigene Führungskraft.",
    "why": "Berichtslinien sind ein Baum: Von allen führt ein Weg hinauf zu jemandem, der an niemanden berichtet.",
    "fix": "An der Spitze der Organisation die Führungskraft leer lassen. Manche Systeme schreiben dort die eigene Nummer der Person."
  },
  "page-unknown": {
    "title": "Die Liste hat keine Seite, die bei „{Seite}“ beginnt.",
    "why": "Wo eine Seite beginnt, ist ein Wort, das der Server gemacht hat. Ein abgeschnittenes oder ausgedachtes führt nirgendwohin.",
    "fix": "`after` weglassen und von der ersten Seite an blättern."
  },
  "period-reversed": {
    "title": "„{Titel}“ von {Name} begänne am {Stufe} und endete davor, am {bis}.",
    "why": "Eine Position, die endet, bevor sie beginnt, gilt an keinem Tag.",
    "fix": "Den falschen Tag berichtigen. Beide Tage zählen: Eine Position von einem Tag hat ihn zweimal."
  },
  "plan-stale": {
    "title": "Seit dieser Plan gezeigt wurde, hat sich etwas geändert; er wurde nicht ausgeführt.",
    "why": "Ausgeführt wird, was jemand gesehen hat. Haben sich die Datensätze inzwischen geändert, täte dieselbe Anfrage etwas anderes.",
    "fix": "Den Plan neu anfragen, lesen und sein `digest` senden."
  },
  "position-none": {
    "title": "{Name} hat am {Tag} keine Position.",
    "why": "Ein Wechsel beendet die Position, die jemand hat, und beginnt eine andere. Wo keine ist, lässt sich nichts beenden.",
    "fix": "Die Positionen der Person ansehen und einen Tag innerhalb einer davon wählen."
  },
  "position-outside": {
    "title": "„{Titel}“ von {Name}, ab {Stufe} bis {bis}, liegt nicht in der Zeit, in der die Person hier ist: ab {erster Tag} bis {letzter Tag}.",
    "why": "Wer an einem Tag eine Position hat, wird an ihm gezählt, beurteilt und gefragt, muss also hier sein.",
    "fix": "Die falschen Tage berichtigen. Wenn jemand geht, enden die Positionen spätestens mit dem letzten Tag."
  },
  "positions-overlap": {
    "title": "{Name} hätte „{Titel}“ und „{andere}“ zur gleichen Zeit, ab {Stufe} bis {bis}.",
    "why": "Jemand wird zu einer Zeit in einer Position beurteilt, gezählt und gefragt. Wer für jemanden einspringt, hat daneben eine\nkommissarische.",
    "fix": "Der letzte Tag der einen und der erste der nächsten dürfen nicht derselbe sein: Auf eine Position bis zum 31. März folgt eine ab dem\n1. April."
  },
  "post-gone": {
    "title": "{Name} hat „{Titel}“ inne; das steht nicht mehr im Handbuch.",
    "why": "Erwartet wird, was das Handbuch über die Stufe oder Rolle sagt. Über eine, die fehlt, sagt es nichts mehr.",
    "fix": "Alle versetzen, die sie innehaben, oder die Seite zurückholen und veröffentlichen."
  },
  "post-missing": {
    "title": "{Name} hat hier keine Stufe oder Rolle, aber eine Einheit, eine Führungskraft oder einen Grad.",
    "why": "Einheit, Führungskraft und Grad gehören zu einer Position, und eine Position ist die einer Stufe oder Rolle des Handbuchs.",
    "fix": "Die Bezeichnung eintragen. Wer noch keine Position haben soll, hat auch Einheit, Führungskraft und Grad leer."
  },
  "post-unknown": {
    "title": "Im Handbuch gibt es keine Stufe oder Rolle „{Stelle}“.",
    "why": "Was von jemandem erwartet wird, ist, was das Handbuch über die Stufe oder Rolle sagt. Über eine, die es nicht gibt, sagt es nichts.",
    "fix": "Eine Stufe oder Rolle wählen, die das Handbuch hat, oder zuerst ihre Seite schreiben und veröffentlichen."
  },
  "quote-stray": {
    "title": "In Zeile {Zeile} steht ein Anführungszeichen, wo keines gelesen werden kann.",
    "why": "Von dort an ist nicht zu erkennen, wo Zellen beginnen und enden, und Namen könnten in andere Spalten rutschen.",
    "fix": "Die Tabelle die Datei schreiben lassen: Sie setzt Anführungszeichen, wie sie sein müssen. Von Hand: `\"Ada \"\"Ace\"\" Ortiz\"`."
  },
  "quote-unclosed": {
    "title": "Ein Anführungszeichen in der Zeile, die in Zeile {Zeile} beginnt, wird nie geschlossen.",
    "why": "Alles Folgende wäre eine einzige Zelle, und alle Menschen darin fehlten.",
    "fix": "Die Zeile ansehen. Oft wurde die Datei beim Senden abgeschnitten: dann den Export noch einmal machen."
  },
  "reporting-cyclic": {
    "title": "Sie berichteten im Kreis aneinander: {Namen}, ab {Stufe} bis {bis}.",
    "why": "Berichtslinien sind ein Baum: Von allen führt ein Weg hinauf zu jemandem, der an niemanden berichtet. In einem Kreis entscheidet\nniemand, und alle sähen alles von allen.",
    "fix": "Ansehen, wer von ihnen an jemanden außerhalb des Kreises berichten sollte oder an niemanden. Wenn zwei die Plätze tauschen, beide\nWechsel für denselben Tag eintragen."
  },
  "reports-left": {
    "title": "{Name} wäre nach dem {Tag} nicht mehr hier, und {Anzahl} berichteten weiter an diese Person: {Namen}.",
    "why": "Niemand sollte selbst herausfinden müssen, dass die eigene Führungskraft gegangen ist.",
    "fix": "Eine andere Führungskraft für sie wählen, meist die der Person, die geht. Danach lässt sie sich einzeln ändern."
  },
  "row-ragged": {
    "title": "Diese Zeile hat {Anzahl} Zellen, Überschriften sind es {Anzahl}.",
    "why": "In einer Zeile mit einer Zelle zu viel oder zu wenig steht alles dahinter in der falschen Spalte.",
    "fix": "Die Zeile berichtigen. Ein Name wie `Ortiz, Ada` wird in einer Datei mit Kommas `\"Ortiz, Ada\"` geschrieben."
  },
  "rows-disagree": {
    "title": "In Zeile {Zeile} steht für dieselbe Person „{andere}“, hier „{Text}“.",
    "why": "Zeilen mit einer Personalnummer sind eine Person, die einen Namen, eine Adresse, einen ersten und einen letzten Tag hat.",
    "fix": "Die veraltete Zeile berichtigen oder der zweiten Person eine eigene Nummer geben."
  },
  "span-exceeded": {
    "title": "An {Name} berichten am {Tag} {Anzahl} Personen direkt; für „{Titel}“ sagt der Rahmen höchstens {Grenze}.",
    "why": "Der Rahmen sagt, um wie viele Menschen sich jemand an dieser Stelle gut kümmern kann.",
    "fix": "Nichts, wenn es so gemeint ist oder vorübergeht. Sonst einige von ihnen an jemand anderen berichten lassen."
  },
  "span-unmet": {
    "title": "An {Name} berichten am {Tag} {Anzahl} Personen direkt; für „{Titel}“ sagt der Rahmen mindestens {Mindestzahl}.",
    "why": "Der Rahmen sagt, um wie viele Menschen sich jemand an dieser Stelle kümmert.",
    "fix": "Nichts, wenn das Team gerade entsteht. Sonst die Stufe oder Rolle wählen, die passt."
  },
  "unit-cyclic": {
    "title": "Einheiten stünden im Kreis ineinander: {Namen}.",
    "why": "Einheiten sind ein Baum: Jede steht in einer anderen, bis hinauf zum Unternehmen.",
    "fix": "Eine andere übergeordnete Einheit wählen oder keine."
  },
  "unit-handbook": {
    "title": "„{Titel}“ ist eine Einheit des Handbuchs; Titel und übergeordnete Einheit werden dort geändert.",
    "why": "Das Handbuch ist die Quelle. Ein zweiter Ort mit anderem Titel machte eines von beiden unwahr.",
    "fix": "Die Einheit auf den Seiten des Handbuchs umbenennen oder versetzen, veröffentlichen und „Einheiten des Handbuchs übernehmen“ wählen."
  },
  "unit-holds": {
    "title": "„{Titel}“ hat am {Tag} noch {Anzahl} Menschen oder Einheiten.",
    "why": "Wer in einer geschlossenen Einheit ist, steht auf keiner Seite einer Einheit.",
    "fix": "Die Einheit öffnen und ihren Menschen und den Einheiten darunter einen anderen Platz geben."
  },
  "unit-unknown": {
    "title": "Es gibt keine Einheit „{Text}“.",
    "why": "Wer in einer Einheit ist, die es nicht gibt, erscheint auf keiner Seite einer Einheit.",
    "fix": "Die Einheit schreiben, wie das Handbuch sie nennt, mit Schlüssel oder Titel, oder sie als eigene Einheit eintragen."
  }
};
