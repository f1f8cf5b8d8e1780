/**
 * Leaving a group of mail by the address in it, without signing in. A mail program posts to it (RFC 8058); a person sees a page with one
 * button. Reading the page changes nothing: whatever looks at links before a person does must not decide for them.
 */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languageOf } from '../../../compiler/language.ts';
import type { Actor, Change, Database } from '../../../platform/database/database.ts';
import { languagesAsked } from '../../../platform/http/accepted.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { unsubscribeUnknown } from '../../messages.generated.ts';
import type { ChoosableGroup } from '../../notice.ts';
import { type UnsubscribeWords, unsubscribeWords } from '../../speech/unsubscribe.ts';
import { keepMailChoices, mailChoicesOf } from './mail-settings.ts';
import { unsubscribeOf } from './unsubscribe-tokens.ts';

export interface UnsubscribeParts {
  database: Database;
  organization: string;
  usualLanguage(): Language;
}

const actor: Actor = { kind: 'program', id: 'unsubscribe' };
/** What is sent along says nothing that would be looked at. */
const mostBytes = 2_000;

type Asking = FastifyRequest<{ Params: { token: string } }>;

export function serveUnsubscribe(app: FastifyInstance, parts: UnsubscribeParts): void {
  const { database, organization } = parts;
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: mostBytes }, (_request, _body, done) => done(null));

    scope.get('/unsubscribe/:token', async (request: Asking, reply) => {
      const found = await database.read(organization, (db) => unsubscribeOf({ db, organization }, request.params.token));
      const say = unsubscribeWords[spokenTo(request)];
      return page(request, reply, found === null ? { status: 404, text: say.unknown } : { ask: say.ask[found.group] });
    });

    scope.post('/unsubscribe/:token', async (request: Asking, reply) => {
      const group = await database.change({ organization, actor }, (change) => leave(change, request.params.token, parts));
      const say = unsubscribeWords[spokenTo(request)];
      if (isRead(request)) return page(request, reply, group === null ? { status: 404, text: say.unknown } : { text: say.done[group] });
      if (group === null) throw new Refusal(404, unsubscribeUnknown());
      return reply.header('cache-control', 'no-store').status(204).send();
    });
  });
}

/** @returns of which group they get no mail any more; null: the token is none */
async function leave(change: Change, token: string, { usualLanguage }: UnsubscribeParts): Promise<ChoosableGroup | null> {
  const found = await unsubscribeOf(change, token);
  // Nothing where it is so already: a mail program may post more than once.
  change.nothing();
  if (found === null) return null;
  const { person, group } = found;
  const before = (await mailChoicesOf(change, person)) ?? { optOut: [], quiet: null, zone: 'UTC', language: usualLanguage(), revision: 0 };
  if (before.optOut.includes(group)) return group;
  const isKept = await keepMailChoices(change, person, { ...before, optOut: [...before.optOut, group] }, before.revision);
  // Somebody chose something at this very moment: the whole is done once more.
  if (!isKept) throw Object.assign(new Error('The settings are others by now.'), { code: '40001' });
  return group;
}

function spokenTo(request: FastifyRequest): Language {
  return languageOf(languagesAsked(request));
}

function isRead({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') ?? false;
}

const style = `:root{color-scheme:light dark;--paper:light-dark(#fdfdfb,#141719);--ink:light-dark(#1a1d1f,#e6e5e0);--accent:light-dark(#0b5a62,#83c9cf)}
body{margin:0;padding:clamp(1.5rem,6vw,4.5rem) clamp(1rem,3.5vw,3rem);background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,serif}
main{max-width:33rem}h1{margin:0 0 1rem;font-size:1.75rem;line-height:1.25;font-weight:600}
button{min-height:2.75rem;padding:.25rem 1rem;border:1px solid var(--accent);border-radius:3px;background:var(--accent);color:var(--paper);font:500 .875rem/1.3 system-ui,sans-serif;cursor:pointer}
a{color:var(--accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}`;
/** The page has its looks with it and runs nothing; its one form goes to where it came from. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

function page(request: FastifyRequest, reply: FastifyReply, told: { status?: number; text?: string; ask?: string }): FastifyReply {
  const language = spokenTo(request);
  const say: UnsubscribeWords = unsubscribeWords[language];
  const form = told.ask === undefined ? '' : `<p>${told.ask}</p><form method="post"><button>${say.button}</button></form>`;
  const text = told.text === undefined ? '' : `<p>${told.text}</p>`;
  return reply
    .status(told.status ?? 200)
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .header('content-language', language)
    .header('vary', 'accept-language')
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${say.title} – Gradus</title><style>${style}</style></head><body><main><h1>${say.title}</h1>${form}${text}<p><a href="/inbox/settings">${say.settings}</a></p></main></body></html>\n`,
    );
}
