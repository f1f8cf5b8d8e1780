// Generated from messages/de/access.md by `npm run generate`. Do not edit.
export const explanations: Record<string, { title: string; why: string; fix: string }> = {
  "persona-unknown": {
    "title": "Die Demo hat niemanden mit dieser Kennung, als der man handeln kann.",
    "why": "In der Demo sieht man eine Organisation mit den Augen von einigen wenigen Menschen. Mit echten Daten handelt niemand als jemand anderes.",
    "fix": "`GET /api/v1/me` fragen: `personas` sind die, die es gibt. Mit echten Daten ist die Liste leer."
  }
};
