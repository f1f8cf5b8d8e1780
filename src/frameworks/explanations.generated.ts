// Generated from messages/frameworks.md by `npm run generate`. Do not edit.
// Apart from the functions: a bundle for the browser has no use for these.
export const explanations: Record<string, { severity: string; group: string | null; title: string; hint: string | null; markdown: string }> = {
  "adoption-past": {
    "severity": "error",
    "group": null,
    "title": "{unit} cannot live under another version from {day} on: that day is over.",
    "hint": "Choose {today} or a later day.",
    "markdown": "What people were held to on a day stays what it was.\n\n### How to fix\nChoose today or a later day."
  },
  "adoption-unit-unknown": {
    "severity": "error",
    "group": null,
    "title": "The handbook has no unit \"{unit}\".",
    "hint": "Did you mean \"{suggestion}\"?",
    "markdown": "A unit is one that the handbook names: a company, a department, a team.\n\n### How to fix\n`GET /api/v1/adoptions` lists the units there are."
  },
  "adoption-without-version": {
    "severity": "error",
    "group": null,
    "title": "Which version is {unit} to keep?",
    "hint": "Name one that is published.",
    "markdown": "A unit that keeps a version names it; one that follows, or does as the unit above it, names none.\n\n### How to fix\nSend `version` with `\"mode\": \"pinned\"`."
  },
  "day-unknown": {
    "severity": "error",
    "group": null,
    "title": "\"{day}\" is no day.",
    "hint": "A day is written as 2026-03-02.",
    "markdown": "A day is a year, a month and a day of the calendar that exist.\n\n### How to fix\nWrite the year with four digits, month and day with two, joined by \"-\"."
  },
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
  },
  "holder-in-neither": {
    "severity": "error",
    "group": null,
    "title": "Neither version has a level or role \"{id}\".",
    "hint": "Did you mean \"{suggestion}\"?",
    "markdown": "What changed is told of a level or role by its id, in the later version or, of what is gone, in the earlier one.\n\n### How to fix\n`gradus compile` lists the ids of the pages as they are."
  },
  "plan-base-moved": {
    "severity": "error",
    "group": null,
    "title": "This plan goes on from {planned}, and by now {now} is published: somebody published while you read.",
    "hint": "Look at the plan as it is now; what they published is in it.",
    "markdown": "A plan says what changes from the version before. Where that is another by now, it would change something else than was\nshown.\n\n### How to fix\nMake the plan again. What somebody else published meanwhile is among the versions."
  },
  "plan-pages-moved": {
    "severity": "error",
    "group": null,
    "title": "This plan would publish {planned}, and by now the pages are {now}: they were edited while you read.",
    "hint": "Look at the plan as it is now; the edit is in it.",
    "markdown": "Exactly what was shown is published, and nothing that nobody saw.\n\n### How to fix\nMake the plan again, and read what is new in it."
  },
  "plan-told-otherwise": {
    "severity": "error",
    "group": null,
    "title": "The same pages give another plan by now: changes are graded otherwise than when it was made.",
    "hint": "Look at the plan as it is now.",
    "markdown": "The program was replaced by one that weighs changes otherwise. What was shown is no longer what would be recorded.\n\n### How to fix\nMake the plan again."
  },
  "plan-unknown": {
    "severity": "error",
    "group": null,
    "title": "\"{plan}\" names no plan.",
    "hint": "Make the plan, read it, and publish it by the name it has.",
    "markdown": "A plan is named by what is in it. A name of another form was cut off, or was never that of a plan.\n\n### How to fix\n`gradus publish --json` and `GET /api/v1/publish-plan` give the plan and its name, as `digest`."
  },
  "proposal-own": {
    "severity": "error",
    "group": null,
    "title": "This was proposed by you: somebody else has to approve it.",
    "hint": "Ask another owner of the handbook; you can withdraw it.",
    "markdown": "Two people look at a version where the organisation asks for that. Who proposes is one of them.\n\n### How to fix\nAsk a second owner to open *Publish* and approve it."
  },
  "proposal-published": {
    "severity": "error",
    "group": null,
    "title": "This proposal is decided already: version {version} was published from it.",
    "hint": "What is published now is among the versions.",
    "markdown": "A proposal is decided once.\n\n### How to fix\nLook at the version; a further change is a plan of its own."
  },
  "proposal-stale": {
    "severity": "error",
    "group": null,
    "title": "What was proposed is no longer what would be published: the pages, or the version before, are others by now.",
    "hint": "Withdraw it and propose the plan as it is now.",
    "markdown": "Who approves says yes to what they read. Pages that were edited since, or a version published in between, make another plan\nof it.\n\n### How to fix\nWithdraw the proposal, look at the plan as it is now, and propose that."
  },
  "proposal-unknown": {
    "severity": "error",
    "group": null,
    "title": "There is no proposal \"{id}\".",
    "hint": "Publish shows what waits for approval.",
    "markdown": "A proposal is named by the id that it got when it was made.\n\n### How to fix\n`GET /api/v1/proposals` lists them."
  },
  "proposal-withdrawn": {
    "severity": "error",
    "group": null,
    "title": "This proposal is decided already: it was withdrawn.",
    "hint": "Propose the plan as it is now, if it is still wanted.",
    "markdown": "A proposal is decided once.\n\n### How to fix\nMake the plan anew, and propose that."
  },
  "publish-day-early": {
    "severity": "error",
    "group": null,
    "title": "A version cannot take effect on {day}: version {version}, which it goes on from, does so on {earliest}.",
    "hint": "Choose {earliest} or a later day.",
    "markdown": "The pages hold everything of the version that was published last. To take effect before it would bring its changes forward\nfor everybody.\n\n### How to fix\nChoose the day of the version before, or a later one."
  },
  "publish-day-past": {
    "severity": "error",
    "group": null,
    "title": "A version cannot take effect on {day}: that day is over.",
    "hint": "Choose {earliest} or a later day.",
    "markdown": "What people were held to on a day stays what it was. Only the first version may begin in the past.\n\n### How to fix\nChoose today or a later day."
  },
  "publish-empty": {
    "severity": "error",
    "group": null,
    "title": "There is nothing to publish: no page reads as a career framework or a job family.",
    "hint": "gradus check says what was passed over, and why.",
    "markdown": "A version of nothing would leave everybody held to nothing. Mostly it is the wrong folder.\n\n### How to fix\nPublish the folder that holds the pages: `gradus publish path/to/handbook`."
  },
  "publish-errors": {
    "severity": "error",
    "group": null,
    "title": "The handbook has errors, {count} in all: what they are about may be missing from the version.",
    "hint": "Mend what gradus check names as an error, and make the plan again.",
    "markdown": "A version never changes once it is published. What an error keeps from being read would be missing from it for good, and\nnobody who is held to it would see that.\n\n### How to fix\nRun `gradus check`, and mend what it calls an error. What is meant to be so can be made less grave in `gradus.yaml`."
  },
  "publish-lock-stale": {
    "severity": "error",
    "group": null,
    "title": "gradus.lock does not know the pages as they are.",
    "hint": "Run gradus lock; where it is not plain which sentence became which, it asks.",
    "markdown": "Which statement became which is settled before a version is published, for afterwards everything of people hangs on the\nanswer.\n\n### How to fix\nRun `gradus lock`, answer what it asks, and commit `gradus.lock` with the pages."
  },
  "publish-nothing-new": {
    "severity": "error",
    "group": null,
    "title": "Nothing to publish: the pages are what version {version} has already.",
    "hint": "Edit the pages; what you save is in the plan at once.",
    "markdown": "The same content is the same version. Publishing it again would tell people of a change that is none.\n\n### How to fix\nSave the change in the folder that is served, and run `gradus lock`."
  },
  "publish-unlocked": {
    "severity": "error",
    "group": null,
    "title": "The handbook has no gradus.lock: its statements have no ids that stay.",
    "hint": "Run gradus lock, and keep the file beside the pages.",
    "markdown": "Assessments and evidence hang on a statement across versions. Without a lock its id follows its words, and the first edit\nwould cut everything off from it.\n\n### How to fix\nRun `gradus lock` in the folder of the handbook, and commit `gradus.lock` with the pages."
  },
  "version-ambiguous": {
    "severity": "error",
    "group": null,
    "title": "\"{version}\" is the beginning of several versions: {versions}.",
    "hint": "Write more of its digits.",
    "markdown": "Ten digits are enough to tell versions apart; fewer may be those of several.\n\n### How to fix\nWrite more digits of the version that is meant."
  },
  "version-before-first": {
    "severity": "error",
    "group": null,
    "title": "On {day} nothing was published yet: the first version holds from {first}.",
    "hint": "Choose {first} or a later day.",
    "markdown": "What people were held to before that day is not known here. The history of the pages in git may say it.\n\n### How to fix\nChoose a later day, or look at the history of a page."
  },
  "version-none": {
    "severity": "error",
    "group": null,
    "title": "Nothing has been published yet.",
    "hint": "gradus publish makes the first version of the pages as they are.",
    "markdown": "Until then there is the folder alone, as it is now.\n\n### How to fix\nRun `gradus publish`, or open *Publish* on the site."
  },
  "version-unknown": {
    "severity": "error",
    "group": null,
    "title": "No published version is called \"{version}\".",
    "hint": "The latest is {latest}.",
    "markdown": "A version is named by its hash, by the first eight or more digits of it, or by a day: then the one that held on it is meant.\n\n### How to fix\n`gradus versions` and `GET /api/v1/versions` list what there is."
  },
  "versions-unavailable": {
    "severity": "error",
    "group": null,
    "title": "Versions are kept in the database, and this Gradus runs without one.",
    "hint": "Ask without \"at\" for the pages as they are; npm start has versions.",
    "markdown": "A site of files, and the reading site alone, show the pages as they are and nothing else.\n\n### How to fix\nStart with a database: `npm start`."
  }
};
