// Generated from messages/platform.md by `npm run generate`. Do not edit.
// Apart from the functions: a bundle for the browser has no use for these.
export const explanations: Record<string, { severity: string; group: string | null; title: string; hint: string | null; markdown: string }> = {
  "asked-too-often": {
    "severity": "error",
    "group": null,
    "title": "That was more requests than one may send in so short a time. The next is taken in {seconds} seconds.",
    "hint": "Wait for as long as the header Retry-After says, then send it again. Nothing was done.",
    "markdown": "How often somebody may ask is bounded far above what pages ask for, so that one program gone wild does not keep the others out. Exports,\nimports and what else touches very much have a lower bound of their own.\n\n### How to fix\nWait, and send less at once. A program asks for larger pages instead of more of them, and waits when it is told to."
  },
  "body-too-large": {
    "severity": "error",
    "group": null,
    "title": "What was sent is larger than this address takes.",
    "hint": "Send it in parts.",
    "markdown": "A server that takes bodies of any size can be filled up by anybody.\n\n### How to fix\nSend less at once. A file of people may have 200 MB; anything else 1 MB."
  },
  "body-unreadable": {
    "severity": "error",
    "group": null,
    "title": "What was sent cannot be read.",
    "hint": "Send JSON in UTF-8 that the description of this address allows.",
    "markdown": "The body is not the JSON that it should be, or has members that this address does not take. Nothing was done with it.\n\n### How to fix\nCompare what is sent with `openapi.json`, which describes every address. `issues` in the answer names the places."
  },
  "database-away": {
    "severity": "error",
    "group": null,
    "title": "The database cannot be reached at this moment.",
    "hint": "Try again in a few seconds, with the same Idempotency-Key where there is one.",
    "markdown": "The connection to the database broke, or none could be opened. A read can be sent again. A change was most likely not done; when\nits connection broke in the very last step, nobody knows: sent again with the same `Idempotency-Key` it is done once in any case.\n\n### How to fix\nSend the request again after the seconds that the header `Retry-After` names. Whoever runs the server sees in its log what went wrong."
  },
  "database-full": {
    "severity": "error",
    "group": null,
    "title": "There is no room left where the database keeps its files; nothing was changed.",
    "hint": "Whoever runs the server has to make room. Reading goes on meanwhile.",
    "markdown": "A change is on disk before it is acknowledged. Where the disk is full it is refused, and what was there stays as it was.\n\n### How to fix\nMake room on the disk that holds the database's folder, or give it a larger one. Nothing has to be repaired afterwards."
  },
  "idempotency-key-bad": {
    "severity": "error",
    "group": null,
    "title": "The header Idempotency-Key holds something that is no key.",
    "hint": "Send up to 200 visible characters, such as a UUID.",
    "markdown": "With this header a request may be sent again without harm when its answer was lost: it is done once. For that the key must be\none that can be kept.\n\n### How to fix\nMake a new key for each act, and send the same one with each repetition of it:\n\n```http\nIdempotency-Key: \"8e03978e-40d5-43dd-bc93-6894a57f9324\"\n```"
  },
  "idempotency-key-reused": {
    "severity": "error",
    "group": null,
    "title": "The Idempotency-Key {key} was used for another request.",
    "hint": "Take a new key for each act; a repetition sends the same bytes to the same address.",
    "markdown": "A key names one act. Answering another request with what the first one gave would say that something was done which was not.\n\n### How to fix\nMake a new key, and send the request again."
  },
  "not-allowed": {
    "severity": "error",
    "group": null,
    "title": "You may not do that.",
    "hint": "The page \"Who may do what\" says who may; an administrator gives duties.",
    "markdown": "Who may do what follows from how somebody stands to a person or a unit, and from the duties they were given. Nothing was changed.\n\n### How to fix\nAsk somebody who may, or ask an administrator for the duty. The page `/access/policy` shows everything that is allowed, and to whom."
  },
  "others-changing": {
    "severity": "error",
    "group": null,
    "title": "Others are changing things at this moment, and this has to be done alone. Nothing was changed.",
    "hint": "Try again in a moment; while a large import is applied, when it is done.",
    "markdown": "What must leave nothing behind, such as erasing somebody, waits until every change that was begun has come to its end. It does not wait long,\nfor others wait meanwhile.\n\n### How to fix\nTry again. The page of imports shows whether one is being applied."
  },
  "revision-changed": {
    "severity": "error",
    "group": null,
    "title": "Somebody changed it meanwhile: it is at revision {revision}, and this change was made of revision {named}.",
    "hint": "Look at it as it is now, and make the change again.",
    "markdown": "The change was made of a state that is past. It was not done, so that nothing of what the other one wrote is lost.\n\n### How to fix\nRead it again, compare, and send the change with the new `ETag` in `If-Match`."
  },
  "revision-missing": {
    "severity": "error",
    "group": null,
    "title": "The request does not say which revision it changes.",
    "hint": "Read it first, and send its ETag in the header If-Match.",
    "markdown": "Two people may have the same page open. A change that does not say what it is made of would silently undo what the other one\nwrote a moment before.\n\n### How to fix\nRead what is to be changed. The answer has a header `ETag`; send it back with the change:\n\n```http\nPATCH /api/v1/people/018f4c5e-0000-7000-8000-000000000001\nIf-Match: \"7\"\n```"
  },
  "too-slow": {
    "severity": "error",
    "group": null,
    "title": "The request took too long to arrive, or to be answered.",
    "hint": "Try again, with less at once.",
    "markdown": "Connections that stay open without an end keep others out.\n\n### How to fix\nSend the request again. Where it always takes too long, ask for less: a smaller page, fewer rows."
  }
};
