// Generated from messages/de/access.md by `npm run generate`. Do not edit.
export const explanations: Record<string, { title: string; why: string; fix: string }> = {
  "account-missing": {
    "title": "Hier gibt es kein Konto zum Anmelden.",
    "why": "Jemand kann hier bekannt sein, ohne sich anmelden zu können. In der Demo handelt man als Menschen, die kein Konto haben.",
    "fix": "Um eine Einladung bitten."
  },
  "address-confusing": {
    "title": "Mit der Adresse „{Text}“ kann sich niemand anmelden.",
    "why": "Buchstaben anderer Alphabete, die so aussehen wie die gemeinten, ergeben Adressen, die niemand unterscheiden kann. Zum Anmelden wird so eine\nnicht genommen.",
    "fix": "Die Adresse von Hand neu eingeben. Von einer Domain in einem anderen Alphabet die Form nehmen, die mit `xn--` beginnt."
  },
  "address-missing": {
    "title": "{Name} hat keine Adresse zum Anmelden.",
    "why": "Man meldet sich mit einer Adresse an, und in den Einträgen der Personen steht dafür keine.",
    "fix": "Die Adresse mit der Einladung angeben, oder sie im Eintrag der Person ergänzen."
  },
  "address-of-nobody": {
    "title": "Niemand hier hat die Adresse {Adresse}.",
    "why": "Eine Einladung ist für jemanden, den die Organisation kennt.",
    "fix": "Die Person hinzufügen oder ihre Adresse berichtigen, und sie dann einladen."
  },
  "address-of-several": {
    "title": "Mehr als eine Person hat die Adresse {Adresse}.",
    "why": "Wer gemeint ist, lässt sich an der Adresse nicht erkennen.",
    "fix": "Die Adresse berichtigen, wo sie falsch ist, oder von der Seite der Person aus einladen."
  },
  "address-taken": {
    "title": "Mit {Adresse} meldet sich schon jemand anderes an.",
    "why": "Zwei Menschen können sich nicht mit derselben Adresse anmelden.",
    "fix": "Eine andere Adresse nehmen, oder das Konto der anderen Person berichtigen."
  },
  "audit-days-crossed": {
    "title": "Der letzte gefragte Tag, {bis}, liegt vor dem ersten, {Stufe}.",
    "why": "Zwischen solchen Tagen liegt kein Eintrag, und eine leere Seite sähe aus, als wäre nichts geschehen.",
    "fix": "Vom früheren bis zum späteren Tag fragen."
  },
  "duty-days": {
    "title": "Der letzte Tag der Aufgabe, {bis}, liegt vor dem {Stufe}.",
    "why": "Eine Aufgabe gilt vom ersten bis zum letzten Tag. Um sie jetzt wegzunehmen, wird sie beendet; dafür braucht es keinen Tag.",
    "fix": "Einen letzten Tag wählen, der nicht vor dem ersten liegt und nicht vor heute."
  },
  "duty-follows": {
    "title": "Diese Aufgabe folgt aus einer Gruppe und lässt sich hier nicht ändern.",
    "why": "Was aus der Gruppe eines Anbieters folgt oder aus einer, die ein anderes System führt, käme zurück, sobald die Gruppe wieder gelesen wird.",
    "fix": "Die Person dort aus der Gruppe nehmen, wo sie geführt wird; oder auf der Seite der Anbieter oder der Token die Gruppe keine Aufgabe geben\nlassen."
  },
  "duty-held": {
    "title": "{Name} hat diese Aufgabe schon, ab {Stufe}bis {bis}.",
    "why": "Zwei gleiche müssten einzeln beendet werden, und wer die erste beendet, glaubt, damit sei es getan.",
    "fix": "Die vorhandene Aufgabe ändern oder Tage wählen, an denen sie nicht gilt."
  },
  "duty-last-administrator": {
    "title": "Ab {Tag} könnte niemand mehr Gradus verwalten.",
    "why": "Ohne Verwaltung lässt sich niemand einladen und keine Aufgabe vergeben. Was dazu führte, wird abgelehnt; beenden zwei im selben Augenblick\ngegenseitig ihre Aufgabe, wird einer abgelehnt.",
    "fix": "Die Verwaltung jemandem geben, der sich anmelden kann, ohne letzten Tag. Dann das Abgelehnte wiederholen."
  },
  "duty-over": {
    "title": "Diese Aufgabe ist seit {Tag} vorbei.",
    "why": "Was vorbei ist, bleibt, wie es war: Wer wann welche Aufgabe hatte, lässt sich später nachsehen.",
    "fix": "Die Aufgabe ab heute neu geben."
  },
  "duty-own": {
    "title": "Niemand gibt sich selbst eine Aufgabe.",
    "why": "Wer Gradus verwaltet, richtet ein und darf dadurch nicht lesen, was Menschen übereinander denken. Das hieße wenig, wenn man sich die\nAufgabe, die es erlaubt, selbst geben könnte.",
    "fix": "Jemand anderen aus der Verwaltung bitten. Wo nur eine Person verwaltet, erst einer zweiten die Verwaltung geben."
  },
  "duty-past": {
    "title": "Eine Aufgabe beginnt heute oder später; {Tag} ist vorbei.",
    "why": "Wer an einem Tag welche Aufgabe hatte, beantwortet, wer an dem Tag was sehen konnte. Das wird nachträglich nicht geändert.",
    "fix": "Die Aufgabe heute beginnen lassen."
  },
  "duty-person-left": {
    "title": "{Name} ist ab {Tag} nicht mehr hier, bevor die Aufgabe beginnt.",
    "why": "Wer gegangen ist, hat gar keinen Zugang, welche Aufgaben es auch waren.",
    "fix": "Jemand anderen wählen. Ist die Person doch hier, erst ihren letzten Tag berichtigen."
  },
  "duty-unit-closed": {
    "title": "Die Einheit „{Titel}“ ist seit {Tag} geschlossen.",
    "why": "In einer geschlossenen Einheit fängt niemand mehr an. Aufgaben über sie bleiben, bis sie beendet werden, solange noch jemand darin ist.",
    "fix": "Die Einheit wählen, die an ihre Stelle trat, oder eine darüber."
  },
  "duty-without-unit": {
    "title": "Diese Aufgabe gilt für die ganze Organisation und lässt sich nicht für eine Einheit vergeben.",
    "why": "Verwalten und das Protokoll prüfen gelten für alles.",
    "fix": "Die Einheit weglassen, oder eine andere Aufgabe wählen."
  },
  "erasure-name": {
    "title": "Der getippte Name ist nicht der Name der Person.",
    "why": "Gelöschtes lässt sich nicht zurückholen, außer aus einer Sicherung. Der Name wird getippt, damit niemand durch ein Versehen gelöscht wird.",
    "fix": "Den Plan noch einmal ansehen und den Namen tippen, der dort steht."
  },
  "erasure-reports": {
    "title": "Heute oder später berichten {Anzahl} Personen an {Name}.",
    "why": "Eine Linie, die durch jemanden führt, den es nicht gibt, ist keine: Für die darunter wäre niemand verantwortlich.",
    "fix": "Das Team auf der Seite der Person öffnen und versetzen, wer noch an sie berichtet."
  },
  "erasure-stale": {
    "title": "Was über diese Person aufbewahrt ist, ist nicht mehr das, was der Plan zeigte. Nichts wurde gelöscht.",
    "why": "Ein Plan wird angewendet, wie er gesehen wurde, oder gar nicht. Seither kam etwas hinzu, änderte sich oder wurde entnommen, vielleicht von\nIhnen selbst.",
    "fix": "Den Plan neu anfordern, ansehen, was anders ist, und diesen anwenden."
  },
  "erasure-stays": {
    "title": "{Name} ist nichtvor {Tag} gegangen und kann nicht gelöscht werden.",
    "why": "Was von jemandem erwartet wird und wer für die Person verantwortlich ist, muss bekannt sein, solange sie im Haus ist.",
    "fix": "Auf der Seite der Person sagen, dass sie geht. Was über jemanden im Haus falsch ist, wird berichtigt, nicht gelöscht."
  },
  "factor-missing": {
    "title": "Ein Passwort oder ein Code allein lässt Sie nicht herein: Von Ihnen werden zwei Faktoren verlangt.",
    "why": "Wer verwaltet, hat festgelegt, von wem zwei Faktoren verlangt werden. Ein Passkey ist zwei: das Gerät, und dass es sich seines Besitzers\nvergewissert hat. Ein anderer Dienst verlangt, was er will. Ein Passwort, das weitergegeben oder auf einer nachgemachten Seite eingegeben\nwurde, öffnet dann nichts.",
    "fix": "Im Browser `/two-factors` öffnen. Dort steht, was es für Sie gibt: die Anmeldung mit Ihrem Passkey, die über einen anderen Dienst, oder das\nHinzufügen eines Passkeys."
  },
  "factor-other": {
    "title": "Ein Passwort allein fügt keinem Konto einen Passkey hinzu, das schon einen Weg mit zwei Faktoren hat.",
    "why": "Sonst könnte jeder, der das Passwort kennt, sich einen eigenen Passkey machen und brauchte nichts weiter.",
    "fix": "Mit dem Passkey anmelden, den Sie haben, oder über den anderen Dienst. Nach einem Wiederherstellungscode oder einer neuen Einladung lässt\nsich ein Passkey hinzufügen."
  },
  "factor-own": {
    "title": "Von wem zwei Faktoren verlangt werden, legt fest, wer selbst mit zweien hereinkam.",
    "why": "Wer mit einem Passwort oder einem Code hereinkam, sperrte sich selbst aus, und mit sich vielleicht alle, die verwalten.",
    "fix": "Dem eigenen Konto einen Passkey hinzufügen, falls keiner da ist, sich damit anmelden und es dann festlegen."
  },
  "first-there": {
    "title": "Es gibt schon jemanden, der verwaltet.",
    "why": "Der Link macht eine Person zur Verwaltung, die erste. Von zweien, die ihn zugleich benutzen, ist es eine.",
    "fix": "Anmelden, oder um eine Einladung bitten."
  },
  "fresh-needed": {
    "title": "Erst neu anmelden: Das braucht es vor allem, was schwer wiegt.",
    "why": "Passkeys, Wiederherstellungscodes, Passwörter und API-Token öffnen alles andere, und wer gelöscht wurde, kommt nicht wieder. Wer einen offen\nstehenden Rechner findet, soll sich damit keinen eigenen Weg hinein machen und niemanden löschen können.",
    "fix": "Sich auf einem Ihrer Wege neu anmelden, und es innerhalb von zehn Minuten tun."
  },
  "identity-none": {
    "title": "Zu einem Konto bei diesem Anbieter gibt es keine Verbindung.",
    "why": "Verbunden wird jemand mit einem Konto bei einem Anbieter, wenn er sich zum ersten Mal darüber anmeldet.",
    "fix": "Nichts: Es gibt keine Verbindung."
  },
  "inbox-of-nobody": {
    "title": "Sie sind niemand dieser Organisation und haben keinen Posteingang.",
    "why": "Ein Posteingang gehört einer Person. Wer das Programm betreibt, und ein Programm mit eigenem Token, sind keine.",
    "fix": "Im Browser anmelden. In der Demo in der Zeile oben auf den Seiten über Personen auswählen, als wer man sie ansieht."
  },
  "inbox-private": {
    "title": "Einen Posteingang öffnet die Person, der er gehört, und sonst niemand.",
    "why": "Wer verwaltet, darf ansehen, was jemand von anderen sähe. Was jemandem mitgeteilt wurde, wann es gelesen wurde und welche E-Mails jemand\nwill, sagt nichts darüber, wer was sehen darf, und bleibt bei der Person. Dasselbe gilt für ein Token: Es öffnet keinen Posteingang.",
    "fix": "Die Person fragen, oder den eigenen Posteingang öffnen."
  },
  "invitation-over": {
    "title": "Diese Einladung ist vorbei: Sie wurde angenommen oder widerrufen, oder eine andere trat an ihre Stelle.",
    "why": "Was vorbei ist, bleibt, damit man sieht, was geschehen ist, und wird nicht mehr geändert.",
    "fix": "Die Person neu einladen."
  },
  "issuer-address-wrong": {
    "title": "„{Text}“ ist nicht die Adresse eines Anbieters.",
    "why": "Was ein Anbieter sagt, wird geglaubt. Gefragt wird er nur über https; auf der Maschine, auf der Gradus selbst läuft, genügt zum\nAusprobieren http.",
    "fix": "Den Wert nehmen, den der Anbieter „issuer“ nennt, wie er in seiner Beschreibung unter `/.well-known/openid-configuration` steht."
  },
  "issuer-claim-missing": {
    "title": "Aufgaben folgen aus Gruppen, und es ist nicht gesagt, in welchem Claim die Gruppen stehen.",
    "why": "Ein Anbieter sagt in einem Claim seines Tokens, in welchen Gruppen jemand ist. Wie er heißt, bestimmt der Anbieter.",
    "fix": "Nachsehen, wie der Claim heißt, oder die Gruppen entfernen."
  },
  "issuer-domain-wrong": {
    "title": "„{Text}“ ist nicht die Domain einer Adresse.",
    "why": "Domains werden Buchstabe für Buchstabe verglichen. Eine, die für viele steht, etwa mit einem Stern, wird nicht genommen.",
    "fix": "Jede Domain für sich eintragen, in schlichten Buchstaben."
  },
  "issuer-domains-missing": {
    "title": "Bei der ersten Anmeldung können Personen nur aus Domains angelegt werden, die genannt sind.",
    "why": "Sonst käme herein, wer sich bei dem Anbieter irgendein Konto anlegen kann.",
    "fix": "Die Domains eintragen, in denen nur die eigenen Leute Adressen haben."
  },
  "issuer-duty-whole": {
    "title": "Die Aufgabe „{Text}“ gilt für alles und nicht für eine Einheit.",
    "why": "Wer verwaltet oder prüft, hat die ganze Organisation vor sich. People-Partner und Verantwortliche von Rahmen können es für eine Einheit\nsein.",
    "fix": "In dieser Zeile die Einheit entfernen."
  },
  "issuer-insecure": {
    "title": "Sein {Text} ist nicht über https zu erreichen.",
    "why": "Jede Adresse, die ein Anbieter nennt, muss eine mit https sein.",
    "fix": "Die fragen, die den Anbieter betreiben."
  },
  "issuer-keys-unread": {
    "title": "Die Schlüssel, mit denen er unterschreibt, sind nicht zu lesen.",
    "why": "Ohne sie lässt sich von keinem Token beweisen, dass es von ihm ist.",
    "fix": "Die Adresse, die als `jwks_uri` genannt ist, von der Maschine aus öffnen, auf der Gradus läuft."
  },
  "issuer-lacks": {
    "title": "Seine Beschreibung sagt nichts über {Text}.",
    "why": "Gebraucht werden die Adressen für Anmeldung (`authorization_endpoint`), Token (`token_endpoint`) und Schlüssel (`jwks_uri`).",
    "fix": "Die fragen, die den Anbieter betreiben."
  },
  "issuer-last-administrator": {
    "title": "Dann könnte niemand mehr verwalten: Alle, die es tun, tun es durch Gruppen von „{Titel}“ oder melden sich nur darüber an.",
    "why": "Was aus Gruppen folgt, endet mit ihnen. Danach könnte niemand mehr etwas einrichten.",
    "fix": "Mindestens einer Person die Verwaltung geben, und nicht durch eine Gruppe."
  },
  "issuer-line-wrong": {
    "title": "„{Text}“ kann hier kein Name sein.",
    "why": "Titel, Clients, Claims und Gruppen stehen in einer Zeile und sind nicht leer.",
    "fix": "Neu schreiben, ohne Zeilenumbrüche und andere Zeichen, die man nicht sieht."
  },
  "issuer-logout-unsaid": {
    "title": "Er sagt nicht, wenn sich jemand dort abmeldet.",
    "why": "Ein Anbieter mit Back-Channel-Logout beendet die Sitzungen, die durch ihn begonnen haben.",
    "fix": "Nichts."
  },
  "issuer-name-unsaid": {
    "title": "Er nennt sich nicht, wenn er Menschen zurückschickt (RFC 9207).",
    "why": "Mit seinem Namen kann die Antwort eines Anbieters nicht für die eines anderen gehalten werden.",
    "fix": "Nichts. Manche Anbieter haben einen Schalter dafür."
  },
  "issuer-named-otherwise": {
    "title": "{Text} nennt sich selbst „{andere}“.",
    "why": "Jedes Token trägt den Namen seines Anbieters. Wo eine Beschreibung für viele Anbieter steht, kämen Token von jedem davon herein: Den der\neigenen Organisation eintragen.",
    "fix": "Die Adresse genau des Anbieters eintragen, den die Token in `iss` nennen."
  },
  "issuer-none": {
    "title": "Es gibt keinen Anbieter mit der Kennung „{Kennung}“.",
    "why": "Vielleicht hat ihn inzwischen jemand entfernt.",
    "fix": "Einen von denen wählen, die aufgelistet sind."
  },
  "issuer-pkce-unsaid": {
    "title": "Er sagt nicht, dass er PKCE kennt.",
    "why": "Mit PKCE nützt ein Code nur dem, der ihn bekommen hat. Manche Anbieter kennen es und sagen es nicht.",
    "fix": "Hier nichts. Wo es sich für einen Client verlangen lässt, verlangen."
  },
  "issuer-scope-unknown": {
    "title": "Er kennt den Scope „{Text}“ nicht.",
    "why": "Viele Anbieter übergehen einen Scope, den sie nicht kennen; manche verweigern die ganze Anmeldung.",
    "fix": "Mit den Scopes vergleichen, die der Anbieter auflistet."
  },
  "issuer-scope-wrong": {
    "title": "„{Text}“ ist kein Scope.",
    "why": "Scopes sagen, worüber der Anbieter Auskunft geben soll. Nach `openid` wird immer gefragt.",
    "fix": "Jeden Scope für sich eintragen."
  },
  "issuer-secret-missing": {
    "title": "Die Variable {Text} ist leer oder nicht da.",
    "why": "Das Geheimnis des Clients bewahrt Gradus nicht auf. Ohne das gibt der Anbieter keine Token heraus.",
    "fix": "Die Variable setzen, oder, wenn es ein öffentlicher Client ist, eintragen, dass er kein Geheimnis hat."
  },
  "issuer-secret-place-wrong": {
    "title": "„{Text}“ kann nicht der Ort sein, an dem das Geheimnis eines Anbieters liegt.",
    "why": "Das Geheimnis selbst bewahrt Gradus nicht auf: Wer Gradus betreibt, legt es in die Umgebung. Nur Variablen mit diesem Anfang werden je an\neinen Anbieter gesendet, damit niemand ein anderes Geheimnis irgendwohin senden lässt, indem er es hier nennt.",
    "fix": "Eine Variable wie `GRADUS_ISSUER_SECRET` setzen, wo Gradus gestartet wird, und ihren Namen eintragen."
  },
  "issuer-slow": {
    "title": "{Text} antwortet nicht innerhalb von {Anzahl} Sekunden.",
    "why": "Länger wartet bei der Anmeldung niemand. Kennwörter, Passkeys und andere Anbieter sind nicht betroffen.",
    "fix": "Herausfinden, was zwischen dieser Maschine und dem Anbieter liegt."
  },
  "issuer-twice": {
    "title": "„{Titel}“ steht schon für diesen Client bei {Text}.",
    "why": "Zwei Einträge für denselben Client desselben Anbieters würden Verschiedenes erlauben, und niemand könnte sagen, welcher gilt.",
    "fix": "Den Eintrag ändern, der da ist. Ein anderer Client desselben Anbieters ist ein anderer Eintrag."
  },
  "issuer-undescribed": {
    "title": "{Text} beschreibt sich nicht so, wie OpenID Connect es vorsieht.",
    "why": "Die Beschreibung sagt, wohin man Menschen schickt, woher Token kommen und mit welchen Schlüsseln sie unterschrieben sind. Sie darf nicht\nauf eine andere Adresse weiterleiten: Weiterleitungen wird nicht gefolgt.",
    "fix": "Die Adresse des Anbieters selbst eintragen, wie er sie in seine Token schreibt."
  },
  "issuer-unreached": {
    "title": "{Text} ist nicht zu erreichen.",
    "why": "Der Name kann falsch sein, dort antwortet nichts, oder diese Maschine vertraut dem Zertifikat nicht.",
    "fix": "Die Adresse mit `/.well-known/openid-configuration` dahinter öffnen, von der Maschine aus, auf der Gradus läuft."
  },
  "issuer-unsafe": {
    "title": "Er unterschreibt seine Token auf keine Weise, die etwas beweist.",
    "why": "Ein Token ohne Unterschrift, oder mit einem Geheimnis, das beide Seiten kennen, kann auch jemand anderes gemacht haben.",
    "fix": "Für diesen Client eine Unterschrift mit einem Schlüsselpaar einschalten."
  },
  "issuers-many": {
    "title": "Mehr als {Grenze} Anbieter werden nicht geführt.",
    "why": "Die Seite der Anmeldung zeigt für jeden eingeschalteten einen Knopf.",
    "fix": "Entfernen, was nicht mehr gebraucht wird."
  },
  "last-way": {
    "title": "Das ist der einzige Weg zum Anmelden, der noch da ist. Er bleibt.",
    "why": "Wiederherstellungscodes sind für den Notfall und zählen nicht.",
    "fix": "Erst einen anderen Weg hinzufügen, dann diesen entfernen."
  },
  "link-over": {
    "title": "Dieser Link gilt nicht mehr.",
    "why": "Ein Link gilt einmal und für begrenzte Zeit. Er ist tot, nachdem er benutzt oder widerrufen wurde, wenn ein neuerer an seine Stelle trat, wenn\ndie Person gegangen ist, und wenn, wer ihn geschickt hat, nicht mehr einladen darf.",
    "fix": "Bei einer Einladung um eine neue bitten. Der Link für die erste Verwaltung wird bei jedem Start des Programms neu ausgegeben."
  },
  "lock-self": {
    "title": "Niemand sperrt sich selbst aus.",
    "why": "Es gälte sofort, und wer es getan hat, könnte es nicht zurücknehmen.",
    "fix": "Um eigene Sitzungen anderswo zu beenden, gibt es die Seite des eigenen Kontos."
  },
  "mail-link-gone": {
    "title": "Diese E-Mail lässt sich nicht erneut senden: Die Adresse darin, die ein einziges Mal gilt, ist nicht mehr aufbewahrt.",
    "why": "Eine Adresse, die jemanden hereinlässt, wird vergessen, sobald ihre E-Mail gesendet oder aufgegeben wurde.",
    "fix": "Die Person noch einmal einladen. Das ergibt eine neue Adresse und eine neue E-Mail."
  },
  "mail-unknown": {
    "title": "Es gibt keine unzustellbare E-Mail mit der Kennung {Kennung}.",
    "why": "Erneut gesendet wird nur, was aufgegeben wurde; alles andere ist unterwegs oder angekommen.",
    "fix": "`GET /api/v1/mail` fragen: `failures` sind die, die sich erneut senden lassen."
  },
  "notice-unknown": {
    "title": "In Ihrem Posteingang ist nichts mit der Kennung {Kennung}.",
    "why": "Nachrichten werden für begrenzte Zeit aufbewahrt. Die von anderen sind auch nicht da.",
    "fix": "Bei `GET /api/v1/inbox` beginnen und mit einer Kennung weitermachen, die darin steht."
  },
  "only-looking": {
    "title": "Sie sehen mit den Augen von jemand anderem: Ändern lässt sich so nichts.",
    "why": "Wer verwaltet, darf für begrenzte Zeit sehen, was jemand anderes sähe, und jedes Mal steht im Protokoll. Im Namen von jemand anderem\nhandeln lässt sich nicht.",
    "fix": "Das Sehen als jemand anderes beenden und es selbst tun."
  },
  "own-invitation": {
    "title": "Sich selbst lädt niemand ein.",
    "why": "Wer eine Einladung annimmt, nimmt alle früheren Wege weg. Beim eigenen Konto geht das mit den Wegen, die man hat, nach neuem Anmelden.",
    "fix": "Die Seite des eigenen Kontos öffnen, oder jemand anderen bitten, der verwaltet."
  },
  "passkey-not-here": {
    "title": "Unter dieser Adresse haben Browser keine Passkeys.",
    "why": "Ein Passkey gehört zu einem Namen. Eine Adresse aus Ziffern hat keinen.",
    "fix": "Die Seite unter dem Namen des Servers öffnen; auf dem eigenen Rechner ist das `localhost` mit demselben Port."
  },
  "passkey-wrong": {
    "title": "Dieser Passkey wurde nicht angenommen: Niemand ist damit angemeldet, und nichts wurde geändert.",
    "why": "Was das Gerät unterschreibt, muss zu dem passen, was von ihm verlangt war, hier, innerhalb von fünf Minuten und einmal; und es muss sich\nvergewissert haben, dass Sie es sind.",
    "fix": "Auf dieser Seite noch einmal versuchen. Wurde der Passkey hier entfernt, ihn auch auf dem Gerät entfernen."
  },
  "passkeys-enough": {
    "title": "Mehr als {Grenze} Passkeys hat niemand.",
    "why": "Eine lange Liste von Wegen hinein ist eine, auf die niemand achtet.",
    "fix": "Einen entfernen, den Sie nicht mehr brauchen."
  },
  "password-guessable": {
    "title": "Dieses Passwort lässt sich zu leicht erraten.",
    "why": "Es gehört zu denen, die zuerst probiert werden: viel benutzt, ein Muster auf der Tastatur, ein Datum, oder aus Ihrem Namen, Ihrer Adresse oder\ndem Namen der Organisation gemacht.",
    "fix": "Ein anderes wählen, oder eines von der Passwortverwaltung des Browsers machen lassen."
  },
  "password-long": {
    "title": "Ein Passwort hat höchstens {Grenze} Zeichen.",
    "why": "Ein Passwort zu prüfen dauert umso länger, je länger es ist. Ab einer gewissen Länge ist nichts mehr gewonnen.",
    "fix": "Ein kürzeres wählen."
  },
  "password-now-wrong": {
    "title": "Das jetzige Passwort ist ein anderes. Nichts wurde geändert.",
    "why": "Um ein Passwort zu ändern, braucht es das jetzige, oder dass Sie sich eben angemeldet haben: Ein offen stehender Rechner genügt nicht.",
    "fix": "Das jetzige Passwort eingeben, oder sich auf einem anderen Weg neu anmelden und dann ein neues setzen."
  },
  "password-short": {
    "title": "Ein Passwort hat mindestens {Mindestzahl} Zeichen.",
    "why": "Die Länge macht ein Passwort schwer zu finden. Sonst wird nichts verlangt: keine Ziffern, keine Sonderzeichen, kein Wechsel alle paar Monate.",
    "fix": "Ein längeres wählen, oder eines von der Passwortverwaltung des Browsers machen lassen."
  },
  "person-erased": {
    "title": "Diese Person wurde gelöscht: Es ist nichts übrig, was sich zeigen oder ändern ließe.",
    "why": "Wer gelöscht ist, hinterlässt einen Platzhalter ohne Worte, damit die Geschichte der anderen ihre Gestalt behält. Er lässt sich nicht wieder\nfüllen.",
    "fix": "Wer zurückkommt, wird neu eingetragen, mit einer eigenen Akte."
  },
  "person-gone": {
    "title": "Wer gegangen ist, kann sich nicht anmelden.",
    "why": "Der Zugang endet mit dem letzten Tag hier, und mit ihm alle Sitzungen.",
    "fix": "Den letzten Tag der Person berichtigen."
  },
  "person-locked": {
    "title": "Ihr Zugang ist gesperrt.",
    "why": "Jemand, der verwaltet, oder der Dienst, bei dem Ihre Organisation ihre Konten führt, hat den Zugang geschlossen. Die Angaben zur Person\nsind, wie sie waren.",
    "fix": "Wer verwaltet, sieht, wer gesperrt ist und durch wen, und kann wieder öffnen. Was der Dienst geschlossen hat, öffnet er auch wieder."
  },
  "persona-unknown": {
    "title": "Die Demo hat niemanden mit dieser Kennung, als der man handeln kann.",
    "why": "In der Demo sieht man eine Organisation mit den Augen von einigen wenigen Menschen. Mit echten Daten handelt niemand als jemand anderes.",
    "fix": "`GET /api/v1/me` fragen: `personas` sind die, die es gibt. Mit echten Daten ist die Liste leer."
  },
  "quiet-empty": {
    "title": "Eine Ruhezeit, die endet, wenn sie beginnt, ist keine.",
    "why": "Von zehn bis zehn könnte immer oder nie heißen. Beides meint niemand, der E-Mails haben möchte.",
    "fix": "Zwei verschiedene Zeiten eintragen. Ein Ende, das vor dem Beginn liegt, ist am nächsten Morgen."
  },
  "scim-changed": {
    "title": "Es wurde inzwischen geändert.",
    "why": "Der Stand, den `If-Match` nennt, ist ein früherer. Nichts wurde geändert.",
    "fix": "Lesen und das ändern, was jetzt da ist."
  },
  "scim-filter-wrong": {
    "title": "Der Filter ist nicht zu verstehen: „{Stelle}“.",
    "why": "Wonach gefragt werden kann, steht in `/scim/v2/Schemas`.",
    "fix": "Den Filter berichtigen, meist das Attribut, nach dem der Verzeichnisdienst seine Personen mit denen hier zusammenbringt."
  },
  "scim-no-target": {
    "title": "Mit „{Attribut}“ ist nichts gemeint, was da ist.",
    "why": "Eine Änderung, die einen von mehreren Werten nennt, gilt denen, die sie nennt, und es ist keiner.",
    "fix": "Ansehen, was da ist, und das nennen; oder den Wert hinzufügen statt ihn zu ersetzen."
  },
  "scim-not-offered": {
    "title": "„{Attribut}“ wird nicht angeboten.",
    "why": "Änderungen kommen einzeln; jede wird ganz getan oder gar nicht.",
    "fix": "Im Verzeichnisdienst ausschalten."
  },
  "scim-not-there": {
    "title": "{Art} „{Kennung}“ gibt es nicht.",
    "why": "Es gab es nie, oder der Verzeichnisdienst hat es entfernt.",
    "fix": "Den Verzeichnisdienst lesen lassen, was da ist, und es neu zusammenbringen."
  },
  "scim-path-unknown": {
    "title": "Ein Attribut „{Attribut}“ gibt es hier nicht.",
    "why": "Attribute der Norm, die Gradus nicht führt, werden übergangen; eines, das auch die Norm nicht kennt, ist ein Versehen.",
    "fix": "Die Zuordnung der Attribute im Verzeichnisdienst berichtigen."
  },
  "scim-read-only": {
    "title": "„{Attribut}“ lässt sich durch SCIM nicht ändern.",
    "why": "Es folgt aus etwas anderem: eine Kennung aus Gradus, eine Abteilung aus der Position, die jemand innehat.",
    "fix": "Das Attribut im Verzeichnisdienst aus der Zuordnung nehmen."
  },
  "scim-schema-unknown": {
    "title": "Das Schema „{Schema}“ ist hier nicht bekannt.",
    "why": "Was darunter gesagt wird, ginge verloren, und niemand merkte es.",
    "fix": "Das Schema im Verzeichnisdienst aus der Zuordnung nehmen."
  },
  "scim-taken": {
    "title": "„{Wert}“ gibt es schon als {Attribut}.",
    "why": "Zwei Menschen mit einem Namen zum Anmelden ließen sich nicht auseinanderhalten, und auch nicht zwei Gruppen in der Liste, nach der Aufgaben\nvergeben werden.",
    "fix": "Den Verzeichnisdienst erst suchen lassen, bevor er jemanden anlegt: Er findet Menschen nach `userName` oder nach ihrer Personalnummer."
  },
  "scim-too-much": {
    "title": "„{Stelle}“: Höchstens {Grenze} werden auf einmal angenommen.",
    "why": "Eine Grenze hält eine einzelne Anfrage davon ab, alle anderen aufzuhalten.",
    "fix": "Den Verzeichnisdienst weniger auf einmal senden lassen."
  },
  "scim-unreadable": {
    "title": "Was gesendet wurde, ist keine Anfrage nach SCIM: „{Stelle}“ fehlt oder ist falsch.",
    "why": "Ein Verzeichnisdienst spricht mit `/scim/v2`, wie RFC 7644 es sagt. Nichts wurde geändert.",
    "fix": "Ansehen, was der Verzeichnisdienst sendet, und in `docs/scim.md`, was angenommen wird."
  },
  "scim-value-wrong": {
    "title": "„{Attribut}“ kann nicht {Wert} sein.",
    "why": "Nichts wurde geändert, auch nicht von dem, was daneben gesendet wurde.",
    "fix": "Den Wert im Verzeichnisdienst berichtigen, oder die Zuordnung, die ihn macht."
  },
  "scope-missing": {
    "title": "Hierfür braucht es ein Token mit dem Umfang „{Umfang}“.",
    "why": "Ein Token darf höchstens, was sein Umfang sagt: `read` sieht, `write` ändert auch, `scim` ist für einen Verzeichnisdienst und öffnet nichts\nals `/scim/`. Was ein Verzeichnisdienst sagt, wird nur von einem solchen Token angenommen, nie von jemandem, der angemeldet ist.",
    "fix": "Token für sich selbst macht man auf der Seite `/account`. Eines für einen Verzeichnisdienst macht, wer verwaltet. Der Umfang eines\nTokens lässt sich nicht ändern: ein anderes machen und das erste widerrufen."
  },
  "session-needed": {
    "title": "Das tut die Person selbst, im Browser angemeldet.",
    "why": "Die Wege zum Anmelden und die Sitzungen ändert niemand als die Person, der sie gehören. Wer das Programm betreibt, ein Programm mit einem Token\nund wer mit den Augen von jemand anderem schaut, haben hier kein solches Konto.",
    "fix": "Als die Person anmelden, um die es geht."
  },
  "sign-in-busy": {
    "title": "Im Augenblick melden sich viele an. Gleich noch einmal versuchen.",
    "why": "Ein Passwort zu prüfen braucht mit Absicht Speicher. Wie viele zugleich geprüft werden, ist begrenzt: So legt niemand den Server durch\nAnmelden lahm.",
    "fix": "Noch einmal versuchen."
  },
  "sign-in-needed": {
    "title": "Niemand ist angemeldet.",
    "why": "Von einer Organisation wird niemandem etwas gezeigt, der nicht bekannt ist. Eine Sitzung endet, wenn sie eine Weile nicht gebraucht wurde,\nwenn sie anderswo beendet wurde, und wenn die Person geht.",
    "fix": "Im Browser auf der Seite `/sign-in` anmelden. Ein Programm sendet ein Token, das jemand für es gemacht hat: `Authorization: Bearer ...`."
  },
  "sign-in-wait": {
    "title": "Zu viele Versuche. Der nächste wird in {Anzahl} Sekunden angenommen.",
    "why": "Nach einigen Versuchen, die misslungen sind, muss jeder weitere länger warten, bis zu einer Viertelstunde: So lassen sich Passwörter nicht zu\nTausenden probieren. Gezählt wird für jede Adresse, mit der man sich anmeldet, und für jeden Ort im Netz.",
    "fix": "Warten, solange es dort steht. Ein Gerät, von dem Sie sich schon einmal angemeldet haben, wartet nicht auf das, was andere versuchen."
  },
  "sign-in-wrong": {
    "title": "Das passt nicht zusammen: Niemand ist angemeldet.",
    "why": "Die Antwort ist dieselbe, ob niemand diese Adresse hat, das Passwort oder der Code ein anderer ist, es keinen gibt oder die Person gegangen\nist: Wer hier arbeitet, wird niemandem gesagt, der nicht bekannt ist.",
    "fix": "Noch einmal eingeben, auf einem anderen Weg anmelden (Passkey, Wiederherstellungscode) oder um eine neue Einladung bitten."
  },
  "token-by-token": {
    "title": "Ein Token kann keine Token machen und niemanden aussperren oder hereinlassen.",
    "why": "Wer ein Token fände, könnte sich damit ein weiteres machen und weitermachen, nachdem das erste widerrufen ist.",
    "fix": "Anmelden und es auf der Seite tun, die dafür da ist."
  },
  "token-days": {
    "title": "Bis {bis} wird kein Token gemacht.",
    "why": "Jedes Token endet von selbst, spätestens nach einem Jahr: Eines, das irgendwo vergessen wurde, ist dann nichts mehr wert.",
    "fix": "Einen früheren Tag wählen. Bevor ein Token endet, das nächste machen und austauschen; beide gelten nebeneinander."
  },
  "tokens-too-many": {
    "title": "Es gibt schon {Grenze} Token, die gelten.",
    "why": "Mehr kann niemand im Auge behalten. Wann ein Token zuletzt gebraucht wurde, steht daneben.",
    "fix": "Widerrufen, was lange nicht gebraucht wurde, und dann das neue machen."
  },
  "unsubscribe-unknown": {
    "title": "Diese Adresse zum Abbestellen gilt nicht.",
    "why": "Sie steht in jeder E-Mail, auf die man verzichten kann, und gilt, solange die E-Mail neu ist. Eine, die unterwegs abgeschnitten wurde,\ngilt nicht.",
    "fix": "Die Adresse aus einer neueren E-Mail nehmen, oder anmelden und die Einstellungen des Posteingangs öffnen."
  },
  "viewing-administrator": {
    "title": "{Name} verwaltet Gradus; wer verwaltet, wird so nicht betrachtet.",
    "why": "Mit den Augen von jemandem zu sehen, beantwortet, was diese Person sehen kann. Wer verwaltet, sieht, was alle in der Verwaltung sehen; zu\nerfahren wäre nur, was ihr allein gehört.",
    "fix": "Jemand anderen wählen."
  },
  "viewing-gone": {
    "title": "{Name} ist gegangen und sieht nichts mehr.",
    "why": "Wer gegangen ist, kann sich nicht anmelden: Mit diesen Augen gibt es nichts zu sehen.",
    "fix": "Jemanden wählen, der hier ist."
  },
  "viewing-own": {
    "title": "Das sind schon die eigenen Augen.",
    "why": "Mit den eigenen Augen zu sehen, braucht nichts; das tut jede Seite.",
    "fix": "Jemand anderen wählen."
  },
  "viewing-session": {
    "title": "Mit den Augen von jemandem sieht nur, wer verwaltet und angemeldet ist.",
    "why": "Jedes Mal wird mit dem Namen dessen vermerkt, der gesehen hat, und der lässt sich nach dem Grund fragen.",
    "fix": "Sich im Browser anmelden, mit der Aufgabe der Verwaltung."
  },
  "yours-alone": {
    "title": "Sie sehen mit den Augen von jemand anderem; das hier gehört dieser Person allein.",
    "why": "Mit den Augen von jemandem zu sehen, zeigt, welche Einträge diese Person sieht. Was nur sie sehen kann, gehört nicht dazu: ihre\nNachrichten, wie sie sich anmeldet, und die Datei mit allem, was über sie gespeichert ist.",
    "fix": "Zu einer anderen Seite gehen. Das Eigene ist wieder da, sobald das Sehen beendet ist."
  },
  "zone-unknown": {
    "title": "Eine Zeitzone „{Zeitzone}“ gibt es nicht.",
    "why": "An der Zeitzone ist abzulesen, wann es bei jemandem Nacht ist, auch an den Tagen, an denen die Uhren umgestellt werden.",
    "fix": "Den Namen einer Zone nehmen, wie die Zeitzonendatenbank ihn hat: ein Erdteil und eine Stadt."
  }
};
