// Generated from messages/access.md by `npm run generate`. Do not edit.
// Apart from the functions: a bundle for the browser has no use for these.
export const explanations: Record<string, { severity: string; group: string | null; title: string; hint: string | null; markdown: string }> = {
  "persona-unknown": {
    "severity": "error",
    "group": null,
    "title": "The demo has nobody of that id whom one can act as.",
    "hint": "Choose one of the personas that GET /api/v1/me lists.",
    "markdown": "In the demo one looks at an organisation through the eyes of one of a few people. With real data nobody acts as somebody else.\n\n### How to fix\nAsk `GET /api/v1/me`: `personas` are those there are. With real data the list is empty."
  }
};
