// Generated from messages/de/frameworks.md by `npm run generate`. Do not edit.
export const explanations: Record<string, { title: string; why: string; fix: string }> = {
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
  }
};
