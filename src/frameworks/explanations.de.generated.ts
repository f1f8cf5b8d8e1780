// Generated from messages/de/frameworks.md by `npm run generate`. Do not edit.
export const explanations: Record<string, { title: string; why: string; fix: string }> = {
  "adoption-past": {
    "title": "{Einheit} kann nicht ab {Tag} unter einer anderen Version stehen: Dieser Tag ist vorbei.",
    "why": "Was an einem Tag galt, bleibt, was es war.",
    "fix": "Heute oder einen späteren Tag wählen."
  },
  "adoption-unit-unknown": {
    "title": "Das Handbuch hat keine Einheit „{Einheit}“.",
    "why": "Eine Einheit ist eine, die das Handbuch nennt: ein Unternehmen, eine Abteilung, ein Team.",
    "fix": "`GET /api/v1/adoptions` zählt die Einheiten auf, die es gibt."
  },
  "adoption-without-version": {
    "title": "Welche Version soll {Einheit} behalten?",
    "why": "Eine Einheit, die eine Version behält, nennt sie; eine, die folgt oder es der Einheit über ihr gleichtut, nennt keine.",
    "fix": "`version` mit `\"mode\": \"pinned\"` senden."
  },
  "day-unknown": {
    "title": "„{Tag}“ ist kein Tag.",
    "why": "Ein Tag ist ein Jahr, ein Monat und ein Tag des Kalenders, die es gibt.",
    "fix": "Das Jahr mit vier Ziffern schreiben, Monat und Tag mit zwei, verbunden durch „-“."
  },
  "file-not-text": {
    "title": "{Datei} wurde übergangen: Es ist kein Text in UTF-8.",
    "why": "Eine Seite wird als Text in UTF-8 gelesen, der Kodierung aller heutigen Editoren. In jeder anderen müssten Umlaute und\nandere Buchstaben jenseits des englischen Alphabets erraten werden, und die Worte, die für Menschen gelten, wären an\nStellen falsch, auf die niemand schaut.",
    "fix": "Die Datei in einem Editor öffnen und mit der Kodierung UTF-8 speichern. Für eine Seite in Latin-1 im Terminal:\n\n```sh\niconv -f latin1 -t utf-8 page.md > page.utf8.md && mv page.utf8.md page.md\n```"
  },
  "file-outside": {
    "title": "{Datei} wurde übergangen: Es ist eine Verknüpfung, die aus dem Handbuch hinaus- oder ins Leere führt.",
    "why": "Ein Handbuch ist, was sein Ordner enthält. Eine Verknüpfung nach draußen brächte Dateien herein, die niemand zusammen mit\nden Seiten geprüft hat, und auf einem Server solche, die nie zum Lesen gedacht waren.",
    "fix": "Das Ziel der Verknüpfung in das Handbuch kopieren. Einer Verknüpfung zu einer anderen Stelle innerhalb des Handbuchs wird\ngefolgt."
  },
  "file-too-large": {
    "title": "{Datei} wurde übergangen: Die Datei ist größer als 5 MB.",
    "why": "Eine Seite mit fünf Millionen Zeichen hat kein Mensch für Menschen geschrieben; meist ist es ein Export, der einen falschen\nNamen trägt. Sie zu lesen hielte alle anderen Seiten auf.",
    "fix": "Die Seite aufteilen oder, wenn es keine ist, die Datei aus dem Handbuch nehmen."
  },
  "file-unreadable": {
    "title": "{Datei} wurde übergangen: Die Datei ließ sich nicht öffnen.",
    "why": "Wer Gradus ausführt, darf diese Datei nicht lesen, oder sie verschwand in diesem Augenblick. Was darin steht, fehlt in\nallem, was aus dem Handbuch gemacht wird.",
    "fix": "Das Lesen erlauben:\n\n```sh\nchmod u+r page.md\n```"
  },
  "holder-in-neither": {
    "title": "In keiner der beiden Versionen gibt es eine Stufe oder Rolle „{Kennung}“.",
    "why": "Was sich änderte, wird von einer Stufe oder Rolle unter ihrer Kennung erzählt: der in der späteren Version oder, wo es sie\nnicht mehr gibt, der in der früheren.",
    "fix": "`gradus compile` zählt die Kennungen der Seiten auf, wie sie sind."
  },
  "plan-base-moved": {
    "title": "Dieser Plan baut auf {geplant} auf, und inzwischen ist {jetzt} veröffentlicht: Jemand hat veröffentlicht, während Sie lasen.",
    "why": "Ein Plan sagt, was sich gegenüber der vorigen Version ändert. Ist die inzwischen eine andere, änderte er etwas anderes, als\ngezeigt wurde.",
    "fix": "Den Plan neu machen. Was inzwischen veröffentlicht wurde, steht bei den Versionen."
  },
  "plan-pages-moved": {
    "title": "Dieser Plan würde {geplant} veröffentlichen, und inzwischen sind die Seiten {jetzt}: Sie wurden geändert, während Sie lasen.",
    "why": "Veröffentlicht wird genau, was gezeigt wurde, und nichts, das niemand gesehen hat.",
    "fix": "Den Plan neu machen und lesen, was neu darin ist."
  },
  "plan-told-otherwise": {
    "title": "Dieselben Seiten ergeben inzwischen einen anderen Plan: Änderungen werden anders eingestuft als zu der Zeit, da er gemacht wurde.",
    "why": "Das Programm wurde durch eines ersetzt, das Änderungen anders gewichtet. Was gezeigt wurde, ist nicht mehr, was festgehalten\nwürde.",
    "fix": "Den Plan neu machen."
  },
  "plan-unknown": {
    "title": "„{Plan}“ bezeichnet keinen Plan.",
    "why": "Ein Plan heißt nach dem, was in ihm steht. Ein Name von anderer Form wurde abgeschnitten oder war nie der eines Plans.",
    "fix": "`gradus publish --json` und `GET /api/v1/publish-plan` geben den Plan und seinen Namen, als `digest`."
  },
  "proposal-own": {
    "title": "Das haben Sie selbst vorgeschlagen: Jemand anders muss es genehmigen.",
    "why": "Zwei Menschen sehen sich eine Version an, wo die Organisation das verlangt. Wer vorschlägt, ist einer davon.",
    "fix": "Eine zweite verantwortliche Person bitten, *Veröffentlichen* zu öffnen und zu genehmigen."
  },
  "proposal-published": {
    "title": "Über diesen Vorschlag ist schon entschieden: Aus ihm wurde Version {Version}.",
    "why": "Über einen Vorschlag wird einmal entschieden.",
    "fix": "Die Version ansehen; eine weitere Änderung ist ein Plan für sich."
  },
  "proposal-stale": {
    "title": "Was vorgeschlagen wurde, ist nicht mehr, was veröffentlicht würde: Die Seiten oder die vorige Version sind inzwischen andere.",
    "why": "Wer genehmigt, sagt ja zu dem, was zu lesen war. Seither geänderte Seiten oder eine dazwischen veröffentlichte Version\nmachen einen anderen Plan daraus.",
    "fix": "Den Vorschlag zurückziehen, den Plan ansehen, wie er jetzt ist, und diesen vorschlagen."
  },
  "proposal-unknown": {
    "title": "Es gibt keinen Vorschlag „{Kennung}“.",
    "why": "Ein Vorschlag heißt nach der Kennung, die er bekam, als er gemacht wurde.",
    "fix": "`GET /api/v1/proposals` zählt sie auf."
  },
  "proposal-withdrawn": {
    "title": "Über diesen Vorschlag ist schon entschieden: Er wurde zurückgezogen.",
    "why": "Über einen Vorschlag wird einmal entschieden.",
    "fix": "Den Plan neu machen und diesen vorschlagen."
  },
  "publish-day-early": {
    "title": "Eine Version kann nicht am {Tag} in Kraft treten: Version {Version}, auf der sie aufbaut, tut das am {frühester Tag}.",
    "why": "Die Seiten enthalten alles aus der zuletzt veröffentlichten Version. Träten sie vor ihr in Kraft, gälten deren Änderungen\nfür alle früher.",
    "fix": "Den Tag der vorigen Version wählen oder einen späteren."
  },
  "publish-day-past": {
    "title": "Eine Version kann nicht am {Tag} in Kraft treten: Dieser Tag ist vorbei.",
    "why": "Was an einem Tag galt, bleibt, was es war. Nur die erste Version darf in der Vergangenheit beginnen.",
    "fix": "Heute oder einen späteren Tag wählen."
  },
  "publish-empty": {
    "title": "Es gibt nichts zu veröffentlichen: Keine Seite liest sich als Karriererahmen oder Jobfamilie.",
    "why": "Eine Version von nichts ließe alle ohne Erwartungen. Meist ist es der falsche Ordner.",
    "fix": "Den Ordner veröffentlichen, der die Seiten enthält: `gradus publish pfad/zum/handbuch`."
  },
  "publish-errors": {
    "title": "Das Handbuch hat Fehler, {Anzahl} insgesamt: Was sie betreffen, fehlt womöglich in der Version.",
    "why": "Eine Version ändert sich nie mehr, wenn sie veröffentlicht ist. Was ein Fehler am Lesen hindert, fehlte darin für immer,\nund niemand, für den sie gilt, sähe das.",
    "fix": "`gradus check` laufen lassen und beheben, was dort ein Fehler heißt. Was so gemeint ist, lässt sich in `gradus.yaml`\nmilder einstufen."
  },
  "publish-lock-stale": {
    "title": "gradus.lock kennt die Seiten nicht, wie sie sind.",
    "why": "Welche Aussage zu welcher wurde, ist geklärt, bevor eine Version veröffentlicht wird, denn danach hängt alles, was Menschen\nbetrifft, an der Antwort.",
    "fix": "`gradus lock` laufen lassen, beantworten, was es fragt, und `gradus.lock` mit den Seiten einchecken."
  },
  "publish-nothing-new": {
    "title": "Nichts zu veröffentlichen: Die Seiten sind, was Version {Version} schon hat.",
    "why": "Derselbe Inhalt ist dieselbe Version. Ihn noch einmal zu veröffentlichen, meldete eine Änderung, die keine ist.",
    "fix": "Die Änderung in dem Ordner speichern, der gezeigt wird, und `gradus lock` laufen lassen."
  },
  "publish-unlocked": {
    "title": "Das Handbuch hat kein gradus.lock: Seine Aussagen haben keine Kennungen, die bleiben.",
    "why": "Beurteilungen und Belege hängen über Versionen hinweg an einer Aussage. Ohne Lock folgt ihre Kennung dem Wortlaut, und\nschon die erste Änderung schnitte alles davon ab.",
    "fix": "Im Ordner des Handbuchs `gradus lock` laufen lassen und `gradus.lock` mit den Seiten einchecken."
  },
  "version-ambiguous": {
    "title": "„{Version}“ ist der Anfang mehrerer Versionen: {Versionen}.",
    "why": "Zehn Ziffern reichen, um Versionen zu unterscheiden; weniger können zu mehreren gehören.",
    "fix": "Mehr Ziffern der gemeinten Version schreiben."
  },
  "version-before-first": {
    "title": "Am {Tag} war noch nichts veröffentlicht: Die erste Version gilt ab {erster Tag}.",
    "why": "Was davor galt, ist hier nicht bekannt. Vielleicht sagt es die Geschichte der Seiten in git.",
    "fix": "Einen späteren Tag wählen oder die Geschichte einer Seite ansehen."
  },
  "version-none": {
    "title": "Es ist noch nichts veröffentlicht.",
    "why": "Bis dahin gibt es allein den Ordner, wie er jetzt ist.",
    "fix": "`gradus publish` laufen lassen oder auf der Website *Veröffentlichen* öffnen."
  },
  "version-unknown": {
    "title": "Keine veröffentlichte Version heißt „{Version}“.",
    "why": "Eine Version heißt nach ihrem Hash, nach dessen ersten acht oder mehr Ziffern, oder nach einem Tag: Dann ist die gemeint, die\nan ihm galt.",
    "fix": "`gradus versions` und `GET /api/v1/versions` zählen auf, was es gibt."
  },
  "versions-unavailable": {
    "title": "Versionen liegen in der Datenbank, und dieses Gradus läuft ohne eine.",
    "why": "Eine Website aus Dateien und die bloße Lesefassung zeigen die Seiten, wie sie sind, und sonst nichts.",
    "fix": "Mit einer Datenbank starten: `npm start`."
  }
};
