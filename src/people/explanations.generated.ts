// Generated from messages/people.md by `npm run generate`. Do not edit.
// Apart from the functions: a bundle for the browser has no use for these.
export const explanations: Record<string, { severity: string; group: string | null; title: string; hint: string | null; markdown: string }> = {
  "address-wrong": {
    "severity": "error",
    "group": null,
    "title": "\"{text}\" is no mail address.",
    "hint": "Write it as name@example.org, or leave it empty.",
    "markdown": "Managers are named by their address in many files, and later people sign in with it.\n\n### How to fix\nCorrect the address where it comes from. Nobody has to have one."
  },
  "column-twice": {
    "severity": "error",
    "group": null,
    "title": "Two columns mean the same: \"{column}\" and \"{other}\".",
    "hint": "Take one of them out, or call it something else.",
    "markdown": "Which of the two is right cannot be told, and taking either would be a guess about people.\n\n### How to fix\nDelete the column that is not meant from the file, or give it a name that Gradus does not know; such columns are listed as not used."
  },
  "day-ambiguous": {
    "severity": "error",
    "group": null,
    "title": "\"{text}\" can be read as two different days.",
    "hint": "Write it as {one} or {other}, or say for the whole file which comes first, the day or the month.",
    "markdown": "Some countries write the day first and others the month. A wrong guess would shift somebody's history by months.\n\n### How to fix\nLet the personnel system write days as `2026-03-04`. Where it cannot, choose in the import whether the day or the month comes first."
  },
  "day-unlikely": {
    "severity": "error",
    "group": null,
    "title": "{day} is before 1900 or more than a hundred years ahead.",
    "hint": "Correct the year.",
    "markdown": "Such a day is a slip of the keys or a placeholder of another system, and it would stand in every history and every count.\n\n### How to fix\nCorrect the year. For a position that has no end, leave the end empty instead of writing `9999-12-31`."
  },
  "day-unreadable": {
    "severity": "error",
    "group": null,
    "title": "\"{text}\" is no day that can be read.",
    "hint": "Write days as 2026-03-04: year, month, day.",
    "markdown": "Days decide who held which position when. One that cannot be read is never guessed.\n\n### How to fix\nFormat the column as a date in the form `2026-03-04` before saving, with all four digits of the year. A number such as `45321`\nis how a spreadsheet keeps a day inside; format it as a date."
  },
  "days-outside": {
    "severity": "error",
    "group": null,
    "title": "{name} is here from {startedOn} until {leftOn}, and this would be from {from} until {until}.",
    "hint": "Choose days within that time.",
    "markdown": "Whoever is not here can be neither on leave nor stood in for.\n\n### How to fix\nCorrect the days, or the first or last day of the person."
  },
  "days-reversed": {
    "severity": "error",
    "group": null,
    "title": "It would begin on {from} and end before that, on {until}.",
    "hint": "Correct one of the two days.",
    "markdown": "What ends before it begins holds on no day.\n\n### How to fix\nCorrect the day that is wrong. Both days count: what lasts one day has it twice."
  },
  "encoding-assumed": {
    "severity": "warning",
    "group": null,
    "title": "The file was read as windows-1252, an older way of writing letters.",
    "hint": "Look at a few names with accents. If they are wrong, save the file as \"CSV UTF-8\".",
    "markdown": "The file says nothing about how its letters are written. Those beyond the plain English ones fit windows-1252 everywhere.\n\n### How to fix\nNothing, when the names are right. To be sure, save the file in UTF-8."
  },
  "entry-self": {
    "severity": "error",
    "group": null,
    "title": "{name} cannot stand in for themselves or guide themselves.",
    "hint": "Choose somebody else.",
    "markdown": "A delegate acts while somebody cannot, and a dotted line leads to another person.\n\n### How to fix\nChoose another person."
  },
  "entry-twice": {
    "severity": "error",
    "group": null,
    "title": "{name} has that already from {from} until {until}.",
    "hint": "Change the days of the one that is there.",
    "markdown": "Twice the same at the same time would be counted twice.\n\n### How to fix\nLook at the entry that is there, and make its days longer."
  },
  "grade-differs": {
    "severity": "error",
    "group": null,
    "title": "The framework gives \"{title}\" grade {grade}; for {name} it would be {other}.",
    "hint": "Leave the grade empty to take the framework's, or choose the level or role that carries grade {other}.",
    "markdown": "The handbook says which grade a level or role carries, and everybody can read it there. A second, different figure would make one of\nthe two untrue.\n\n### How to fix\nLeave the grade out: it is taken from the framework. When the framework is wrong, change its page and publish it first."
  },
  "grade-outdated": {
    "severity": "warning",
    "group": null,
    "title": "The framework gives \"{title}\" grade {grade}; {name} is entered with {other}.",
    "hint": "Mend the position, or the page.",
    "markdown": "The framework was changed after somebody was entered. What everybody can read there and what is kept of a person have to agree.\n\n### How to fix\nTake the framework's grade for the position from the day the framework was changed, or correct the page and publish it."
  },
  "grade-unreadable": {
    "severity": "error",
    "group": null,
    "title": "\"{text}\" is no grade.",
    "hint": "A grade is a whole number, such as 7.",
    "markdown": "Grades put levels of both tracks beside each other, so they have to be figures. Amounts of pay do not belong here.\n\n### How to fix\nWrite the number alone: `7` instead of `Grade 7b`. Leave it empty where the framework's grade holds."
  },
  "import-empty": {
    "severity": "error",
    "group": null,
    "title": "The file holds no people.",
    "hint": "The first row names the columns; each row below it is a person or a position.",
    "markdown": "An empty file is mostly an export that failed. Reading it as \"nobody works here\" would end everybody.\n\n### How to fix\nMake the export again and look into the file before importing it."
  },
  "import-not-ready": {
    "severity": "error",
    "group": null,
    "title": "This import cannot be applied as it is.",
    "hint": "Read it: it says what is missing, or that it was applied already.",
    "markdown": "Applied is a plan that is whole, that nobody has applied before, and that still fits what is known of people.\n\n### How to fix\nA job title may be waiting for its post, or rows may have problems. A file that was corrected is a new import."
  },
  "import-not-text": {
    "severity": "error",
    "group": null,
    "title": "The file is not text that can be read for sure.",
    "hint": "Line {line} holds what no text has. Save it as \"CSV UTF-8\", or choose the encoding it was saved in.",
    "markdown": "Gradus reads UTF-8, and UTF-16 when the file begins with its mark. Anything else would be guessed at, and names of people would come\nout wrong.\n\n### How to fix\nIn a spreadsheet, choose \"CSV UTF-8\" when saving. A workbook (`.xlsx`) is not text: save it as CSV. In a terminal:\n\n```sh\niconv -f windows-1252 -t utf-8 people.csv > people.utf8.csv\n```"
  },
  "import-too-large": {
    "severity": "error",
    "group": null,
    "title": "The file is larger than {megabytes} MB or has more than {rows} rows.",
    "hint": "Split it, for example by department, and import the parts one after the other.",
    "markdown": "A file of this size would keep everybody else waiting while it is read, so it is refused before a row is looked at.\n\n### How to fix\nSplit the file. Each part needs the row of headings. A manager may stand in a part that was imported before."
  },
  "kind-unknown": {
    "severity": "error",
    "group": null,
    "title": "\"{text}\" is neither substantive nor acting.",
    "hint": "Write \"acting\" for somebody who stands in, and \"substantive\" or nothing for all others.",
    "markdown": "A person holds one substantive position at a time; acting ones stand beside it and are judged differently.\n\n### How to fix\nWrite one of the two words, or take the column out when nobody is acting."
  },
  "left-before-start": {
    "severity": "error",
    "group": null,
    "title": "{name} would leave on {leftOn}, before the first day here, {startedOn}.",
    "hint": "Correct one of the two days.",
    "markdown": "Somebody with such days is here on no day at all, and would vanish from every list.\n\n### How to fix\nCorrect the day that is wrong. Both days count: somebody who came and left on one day has it twice."
  },
  "manager-ambiguous": {
    "severity": "error",
    "group": null,
    "title": "More than one person is called by \"{text}\".",
    "hint": "Name the manager by the personnel number.",
    "markdown": "An address that two people share does not say who of them is meant.\n\n### How to fix\nWrite the personnel number of the manager, or give each person an address of their own."
  },
  "manager-away": {
    "severity": "warning",
    "group": null,
    "title": "{name} would report to {manager} from {from} until {until}, when {manager} is not here.",
    "hint": "Give {name} another manager for that time.",
    "markdown": "Whoever has a manager who has left, or not begun yet, has nobody to talk with, and their team is not shown to anybody.\n\n### How to fix\nName another manager from that day on; the manager's own manager is the usual choice until somebody is found."
  },
  "manager-unknown": {
    "severity": "error",
    "group": null,
    "title": "Nobody has the personnel number or the address \"{text}\".",
    "hint": "Did you mean {suggestion}? A manager is named by personnel number or address, and stands in this file or is known already.",
    "markdown": "The reporting line would end here, and a whole part of the organization would hang on nothing.\n\n### How to fix\nCorrect the number or the address, or add a row for the manager to the file."
  },
  "mapping-open": {
    "severity": "error",
    "group": null,
    "title": "{count} job titles of the file are not said to mean any post: {titles}.",
    "hint": "Say for each which level or role it means.",
    "markdown": "Which level or role a title means decides what somebody is held to. It is asked once, and never guessed.\n\n### How to fix\nConfirm what is proposed, or choose another level or role, for each title."
  },
  "name-wrong": {
    "severity": "error",
    "group": null,
    "title": "\"{text}\" is no name that can be kept.",
    "hint": "A name has 1 to 200 characters, begins and ends with none that is blank, and stands on one line.",
    "markdown": "People are found, listed and spoken of by name. Gradus asks for no more than that: any letters and signs will do.\n\n### How to fix\nFill in the name as the person writes it."
  },
  "names-missing": {
    "severity": "error",
    "group": null,
    "title": "No column holds the names of people.",
    "hint": "Is it \"{suggestion}\"? Call it \"Name\".",
    "markdown": "A person without a name cannot be shown to anybody, and a plan could not say by name what it changes.\n\n### How to fix\nCall one column `Name`, or one `First name` and one `Last name`."
  },
  "nothing-called": {
    "severity": "error",
    "group": null,
    "title": "There is nothing here with the id {id}.",
    "hint": "Look for it in the directory or among the units; it may have been taken away.",
    "markdown": "An address or a request names a record that this organisation does not have. Records of other organisations are not there either.\n\n### How to fix\nBegin at a list, such as `GET /api/v1/people`, and go on with an id that stands in it."
  },
  "number-taken": {
    "severity": "error",
    "group": null,
    "title": "The personnel number {number} is that of {name}.",
    "hint": "Choose another number, or change the record that has it.",
    "markdown": "By its number a person is recognised when a file of the personnel system comes again.\n\n### How to fix\nLook at whose number it is. Somebody who comes back keeps their record and gets a new position."
  },
  "number-too-often": {
    "severity": "error",
    "group": null,
    "title": "The personnel number {number} stands in {count} rows.",
    "hint": "Nobody has held more than {most} positions; give each person a number of their own.",
    "markdown": "Mostly a column with the number of a department or a cost centre was taken for that of people.\n\n### How to fix\nLook at which column is called `Personnel number`. Where a history really is that long, leave out what is furthest back."
  },
  "number-twice": {
    "severity": "error",
    "group": null,
    "title": "The personnel number {number} stands in line {line} already.",
    "hint": "Take out one of the rows. For several positions of one person, say in a column \"Position from\" since when each holds.",
    "markdown": "Two rows with one number are one person twice, or a number that was given twice. Either would be mixed up with the other.\n\n### How to fix\nLook at both rows. A person who holds an acting position beside their own has a second row with \"acting\" in the column `Kind`."
  },
  "number-wrong": {
    "severity": "error",
    "group": null,
    "title": "\"{text}\" is no personnel number.",
    "hint": "A personnel number has 1 to 50 characters, begins and ends with none that is blank, and stands on one line.",
    "markdown": "It is what a person is recognised by when the same file comes again, so nobody can be without one.\n\n### How to fix\nFill in the number. A spreadsheet drops zeros at the beginning: format the column as text."
  },
  "numbers-missing": {
    "severity": "error",
    "group": null,
    "title": "No column holds the personnel numbers.",
    "hint": "Is it \"{suggestion}\"? Call it \"Personnel number\".",
    "markdown": "Names change and repeat. Only by a number can somebody be recognised when the same file comes again.\n\n### How to fix\nCall the column `Personnel number`. Where there is none, an address that never changes may stand in it."
  },
  "other-days": {
    "severity": "error",
    "group": null,
    "title": "Only today is shown to you.",
    "hint": "Leave out the day. Other days are for those who may read the record, and lists of them for people partners of everything.",
    "markdown": "Where somebody was before, and where they will be, belongs to their record. Today's place is in the directory, for everybody.\n\n### How to fix\nAsk without `on`. Of your own record, and of people who report to you, you see all days."
  },
  "own-manager": {
    "severity": "error",
    "group": null,
    "title": "{name} would be their own manager from {from} until {until}.",
    "hint": "Name somebody else, or nobody for whoever is at the top.",
    "markdown": "Reporting lines are a tree: from everybody a way leads up to somebody who reports to nobody.\n\n### How to fix\nLeave the manager empty for the top of the organization. Some systems write the person's own number there."
  },
  "page-unknown": {
    "severity": "error",
    "group": null,
    "title": "The list has no page that begins at \"{after}\".",
    "hint": "Begin with the first page, and take each next one from `next` of the page before.",
    "markdown": "Where a page begins is a word that the server made. One that was cut or made up leads nowhere.\n\n### How to fix\nLeave `after` out, and go through the pages from the first."
  },
  "period-reversed": {
    "severity": "error",
    "group": null,
    "title": "\"{title}\" of {name} would begin on {from} and end before that, on {until}.",
    "hint": "Correct one of the two days.",
    "markdown": "A position that ends before it begins holds on no day.\n\n### How to fix\nCorrect the day that is wrong. Both days count: a position of one day has it twice."
  },
  "plan-stale": {
    "severity": "error",
    "group": null,
    "title": "Something was changed since this plan was shown; it was not applied.",
    "hint": "Look at the plan as it is now, and apply that one.",
    "markdown": "What is applied is what somebody saw. When the records have moved on since, the same request would do something else.\n\n### How to fix\nAsk for the plan again, read it, and send its `digest`."
  },
  "position-none": {
    "severity": "error",
    "group": null,
    "title": "{name} holds no position on {day}.",
    "hint": "Choose a day on which there is one, or enter the position first.",
    "markdown": "A move ends the position somebody holds and begins another one. Where there is none, nothing can be ended.\n\n### How to fix\nLook at the positions of the person, and choose a day within one of them."
  },
  "position-outside": {
    "severity": "error",
    "group": null,
    "title": "\"{title}\" of {name}, from {from} until {until}, is not within the time they are here: from {startedOn} until {leftOn}.",
    "hint": "Correct the days of the position, or the first or last day of the person.",
    "markdown": "Whoever holds a position on a day is counted, assessed and asked on that day, so they have to be here.\n\n### How to fix\nCorrect whichever days are wrong. When somebody leaves, their positions end with their last day at the latest."
  },
  "positions-overlap": {
    "severity": "error",
    "group": null,
    "title": "{name} would hold \"{title}\" and \"{other}\" at the same time, from {from} until {until}.",
    "hint": "End one the day before the other begins, or make one of them acting.",
    "markdown": "Somebody is assessed, counted and asked in one position at a time. Standing in for somebody is an acting position beside it.\n\n### How to fix\nThe last day of one and the first day of the next may not be the same: a position that ends on 31 March is followed by one from 1 April."
  },
  "post-gone": {
    "severity": "warning",
    "group": null,
    "title": "{name} holds \"{title}\", which the handbook no longer has.",
    "hint": "Move {name} to the level or role that took its place.",
    "markdown": "What is expected of somebody is what the handbook says of their level or role. Of one that is gone it says nothing any more.\n\n### How to fix\nMove everybody who holds it, or bring the page back and publish it."
  },
  "post-missing": {
    "severity": "error",
    "group": null,
    "title": "{name} has no level or role here, but a unit, a manager or a grade.",
    "hint": "Fill in the job title, the job code or the post.",
    "markdown": "Unit, manager and grade belong to a position, and a position is of a level or role of the handbook.\n\n### How to fix\nFill in the title. For somebody who is to have no position yet, leave unit, manager and grade empty, too."
  },
  "post-unknown": {
    "severity": "error",
    "group": null,
    "title": "There is no level or role \"{post}\" in the handbook.",
    "hint": "Did you mean \"{suggestion}\"? Levels and roles are named as the handbook's pages have them.",
    "markdown": "What is expected of somebody is what the handbook says of their level or role. Of one that is not there it says nothing.\n\n### How to fix\nChoose a level or role that the handbook has, or write its page and publish it first."
  },
  "quote-stray": {
    "severity": "error",
    "group": null,
    "title": "In line {line} a quotation mark stands where none can be read.",
    "hint": "Put the whole cell between quotation marks, and write each one inside it twice.",
    "markdown": "From there on it cannot be told where cells begin and end, and names could slip into other columns.\n\n### How to fix\nLet the spreadsheet write the file: it sets quotation marks as they have to be. By hand: `\"Ada \"\"Ace\"\" Ortiz\"`."
  },
  "quote-unclosed": {
    "severity": "error",
    "group": null,
    "title": "A quotation mark in the row that begins in line {line} is never closed.",
    "hint": "Close it, or write it twice where it belongs to the text.",
    "markdown": "All that follows would be one single cell, and every person in it would be missing.\n\n### How to fix\nLook at the line. Often the file was cut off when it was sent: then make the export again."
  },
  "reporting-cyclic": {
    "severity": "error",
    "group": null,
    "title": "They would report to each other in a circle: {names}, from {from} until {until}.",
    "hint": "Give one of them another manager for that time.",
    "markdown": "Reporting lines are a tree: from everybody a way leads up to somebody who reports to nobody. In a circle nobody decides, and\neverybody would see everything of everybody.\n\n### How to fix\nLook at who of them should report to somebody outside the circle, or to nobody. When two people exchange places, enter both moves for\nthe same day."
  },
  "reports-left": {
    "severity": "error",
    "group": null,
    "title": "{name} would not be here any more after {day}, and {count} would still report to them: {names}.",
    "hint": "Choose who they report to from then on, or let them report to nobody.",
    "markdown": "Nobody should find out by themselves that their manager is gone.\n\n### How to fix\nChoose another manager for them, mostly the manager of whoever leaves. It can be changed for each of them afterwards."
  },
  "row-ragged": {
    "severity": "error",
    "group": null,
    "title": "This row has {count} cells, the headings are {columns}.",
    "hint": "Look for a separator within a text: such a cell stands between quotation marks.",
    "markdown": "In a row with a cell too many or too few everything behind it stands in the wrong column.\n\n### How to fix\nCorrect the row. A name such as `Ortiz, Ada` in a file with commas is written `\"Ortiz, Ada\"`."
  },
  "rows-disagree": {
    "severity": "error",
    "group": null,
    "title": "Line {line} says \"{other}\" for the same person, here it is \"{text}\".",
    "hint": "Let all rows of a person say the same.",
    "markdown": "Rows with one personnel number are one person, who has one name, one address, one first and one last day.\n\n### How to fix\nCorrect the row that is out of date, or give the second person a number of their own."
  },
  "span-exceeded": {
    "severity": "warning",
    "group": null,
    "title": "{name} has {count} direct reports on {day}; for \"{title}\" the framework says at most {most}.",
    "hint": "Look at whether a part of them should have another manager.",
    "markdown": "The framework says how many people somebody in this place can look after well.\n\n### How to fix\nNothing, when it is meant so or will pass. Else let some of them report to somebody else."
  },
  "span-unmet": {
    "severity": "warning",
    "group": null,
    "title": "{name} has {count} direct reports on {day}; for \"{title}\" the framework says at least {least}.",
    "hint": "Look at whether the team will grow, or another level or role fits better.",
    "markdown": "The framework says how many people somebody in this place looks after.\n\n### How to fix\nNothing, when the team is being built. Else choose the level or role that fits."
  },
  "unit-cyclic": {
    "severity": "error",
    "group": null,
    "title": "Units would stand within each other in a circle: {names}.",
    "hint": "Put one of them below a unit that is not among them.",
    "markdown": "Units are a tree: each is within one other, up to the company.\n\n### How to fix\nChoose another unit above, or none."
  },
  "unit-handbook": {
    "severity": "error",
    "group": null,
    "title": "\"{title}\" is a unit of the handbook; its title and the unit above it are changed there.",
    "hint": "Change the page, publish it, and take over the units.",
    "markdown": "The handbook is the source. A second place with another title would make one of the two untrue.\n\n### How to fix\nRename or move the unit in the handbook's pages, publish, and choose \"Take over the units of the handbook\"."
  },
  "unit-holds": {
    "severity": "error",
    "group": null,
    "title": "\"{title}\" still has {count} people or units on {day}.",
    "hint": "Move them first, or close it from a later day on.",
    "markdown": "Somebody in a unit that is closed appears on no unit's page.\n\n### How to fix\nOpen the unit, and give its people and the units below it another place."
  },
  "unit-unknown": {
    "severity": "error",
    "group": null,
    "title": "There is no unit \"{text}\".",
    "hint": "Did you mean \"{suggestion}\"? Enter the unit first, or choose that units which are missing are created.",
    "markdown": "Somebody in a unit that does not exist appears on no unit's page.\n\n### How to fix\nWrite the unit as the handbook calls it, by its key or its title, or enter it as a unit of your own."
  }
};
