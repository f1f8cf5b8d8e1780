// Generated from messages/frameworks.md by `npm run generate`. Do not edit.
// Apart from the functions: a bundle for the browser has no use for these.
export const explanations: Record<string, { severity: string; group: string | null; title: string; hint: string | null; markdown: string }> = {
  "file-not-text": {
    "severity": "warning",
    "group": "pages",
    "title": "{file} was passed over: it is not text in UTF-8.",
    "hint": "Save it as UTF-8, or give it a name that no page has.",
    "markdown": "A page is read as text in UTF-8, the encoding of every current editor. In any other, letters beyond the plain English\nones would be guessed at, and the words people are held to would be wrong in places nobody looks at.\n\n### How to fix\nOpen the file in an editor and save it with the encoding UTF-8. For a page in Latin-1, in a terminal:\n\n```sh\niconv -f latin1 -t utf-8 page.md > page.utf8.md && mv page.utf8.md page.md\n```"
  },
  "file-outside": {
    "severity": "warning",
    "group": "pages",
    "title": "{file} was passed over: it is a link that leads out of the handbook, or nowhere.",
    "hint": "Put the file itself here, or take the link away.",
    "markdown": "A handbook is what its folder holds. A link that leads out of it would bring in files that nobody reviewed together with\nthe pages, and on a server files that were never meant to be read.\n\n### How to fix\nCopy what the link leads to into the handbook. A link to another place inside the handbook is followed."
  },
  "file-too-large": {
    "severity": "warning",
    "group": "pages",
    "title": "{file} was passed over: it is larger than 5 MB.",
    "hint": "Split it into pages, one for each level or family.",
    "markdown": "A page of five million letters was not written by people for people; mostly it is an export that took a wrong name.\nReading it would hold up every other page.\n\n### How to fix\nSplit the page, or move the file out of the handbook when it is none."
  },
  "file-unreadable": {
    "severity": "error",
    "group": "pages",
    "title": "{file} was passed over: it could not be opened.",
    "hint": "Mind who may read the file, and whether it is still there.",
    "markdown": "Whoever runs Gradus may not read this file, or it vanished in that moment. What it says is missing from everything that\nis made of the handbook.\n\n### How to fix\nGive leave to read it:\n\n```sh\nchmod u+r page.md\n```"
  }
};
