// Generated from messages/access.md by `npm run generate`. Do not edit.
// Apart from the functions: a bundle for the browser has no use for these.
export const explanations: Record<string, { severity: string; group: string | null; title: string; hint: string | null; markdown: string }> = {
  "account-missing": {
    "severity": "error",
    "group": null,
    "title": "There is no account here for signing in.",
    "hint": "An administrator invites people.",
    "markdown": "Somebody can be known here without being able to sign in. In the demo one acts as people who have no account.\n\n### How to fix\nAsk an administrator for an invitation."
  },
  "address-confusing": {
    "severity": "error",
    "group": null,
    "title": "Nobody can sign in with the address \"{text}\".",
    "hint": "Write it as name@example.org, in plain letters of one alphabet.",
    "markdown": "Letters of other alphabets that look like the ones meant make addresses that nobody can tell apart. Such an address is not taken for\nsigning in.\n\n### How to fix\nType the address anew, by hand. Of a domain in another alphabet take the form that begins with `xn--`."
  },
  "address-missing": {
    "severity": "error",
    "group": null,
    "title": "{name} has no address to sign in with.",
    "hint": "Give one with the invitation.",
    "markdown": "One signs in with an address, and the records of people have none for them.\n\n### How to fix\nGive the address with the invitation, or enter it in the record of the person."
  },
  "address-of-nobody": {
    "severity": "error",
    "group": null,
    "title": "Nobody here has the address {email}.",
    "hint": "Add the person first, or give the person and the address.",
    "markdown": "An invitation is for somebody whom the organisation knows.\n\n### How to fix\nAdd the person, or correct their address, and then invite them."
  },
  "address-of-several": {
    "severity": "error",
    "group": null,
    "title": "More than one person has the address {email}.",
    "hint": "Correct it in the records of people, or name the person.",
    "markdown": "Who is meant cannot be told by the address.\n\n### How to fix\nCorrect the address where it is wrong, or invite from the page of the person."
  },
  "address-taken": {
    "severity": "error",
    "group": null,
    "title": "Somebody else signs in with {email}.",
    "hint": "Each address is of one person.",
    "markdown": "Two people cannot sign in with the same address.\n\n### How to fix\nTake another address, or correct the other person's account."
  },
  "audit-days-crossed": {
    "severity": "error",
    "group": null,
    "title": "The last day asked for, {until}, is before the first, {from}.",
    "hint": "Swap them, or leave one of them out.",
    "markdown": "There is no entry between such days, and an empty page would look as if nothing had happened.\n\n### How to fix\nAsk from the earlier day until the later one."
  },
  "duty-days": {
    "severity": "error",
    "group": null,
    "title": "The last day of the duty, {until}, is before {from}.",
    "hint": "Choose a later day, or end the duty at once.",
    "markdown": "A duty holds from its first day to its last. To take one away right now it is ended, which needs no day.\n\n### How to fix\nChoose a last day that is not before the first one, nor before today."
  },
  "duty-follows": {
    "severity": "error",
    "group": null,
    "title": "This duty follows from a group and cannot be changed here.",
    "hint": "Take the person out of the group, or change which duty the group gives.",
    "markdown": "What follows from a group of an issuer, or from a group that another system keeps, would come back the next time that the group is read.\n\n### How to fix\nTake the person out of the group where it is kept; or, on the page of issuers or of tokens, let the group give no duty."
  },
  "duty-held": {
    "severity": "error",
    "group": null,
    "title": "{name} has this duty already, from {from}to {until}.",
    "hint": "Change the last day of the one that is there.",
    "markdown": "Two of the same would have to be ended one by one, and whoever ends the first believes that it is done.\n\n### How to fix\nChange the duty that is there, or choose days on which it does not hold."
  },
  "duty-last-administrator": {
    "severity": "error",
    "group": null,
    "title": "From {day} on nobody could administer Gradus.",
    "hint": "Make somebody else an administrator first, who has an account and stays.",
    "markdown": "Without an administrator nobody can be invited and no duty given. What would bring that about is refused; of two who end each other's\nduty at the same moment, one is refused.\n\n### How to fix\nGive the duty of administrator to somebody who can sign in, without a last day. Then repeat what was refused."
  },
  "duty-over": {
    "severity": "error",
    "group": null,
    "title": "This duty is over since {day}.",
    "hint": "Give it anew.",
    "markdown": "What was over stays as it was: who had which duty when can be looked up later.\n\n### How to fix\nGive the duty anew, from today on."
  },
  "duty-own": {
    "severity": "error",
    "group": null,
    "title": "Nobody gives a duty to themselves.",
    "hint": "Ask another administrator.",
    "markdown": "Who administers Gradus sets things up and is not thereby allowed to read what people think of each other. That would mean little if an\nadministrator could give themselves the duty that allows it.\n\n### How to fix\nAsk another administrator. Where there is only one, make somebody else an administrator first."
  },
  "duty-past": {
    "severity": "error",
    "group": null,
    "title": "A duty begins today or later; {day} is past.",
    "hint": "Choose today or a later day.",
    "markdown": "Who had which duty on a day answers who could see what on that day. It is not changed afterwards.\n\n### How to fix\nLet the duty begin today."
  },
  "duty-person-left": {
    "severity": "error",
    "group": null,
    "title": "{name} leaves or left on {day}, before the duty begins.",
    "hint": "Give the duty to somebody who is here.",
    "markdown": "Somebody who has left has no access at all, whatever duties they had.\n\n### How to fix\nChoose somebody else. If they are here after all, correct their last day first."
  },
  "duty-unit-closed": {
    "severity": "error",
    "group": null,
    "title": "The unit \"{title}\" is closed since {day}.",
    "hint": "Choose a unit that is open.",
    "markdown": "In a closed unit nobody begins any more. Duties that are held over it stay until they are ended, for as long as somebody is still in it.\n\n### How to fix\nChoose the unit that took its place, or one above it."
  },
  "duty-without-unit": {
    "severity": "error",
    "group": null,
    "title": "This duty is of the whole organisation and cannot be given over a unit.",
    "hint": "Leave the unit out.",
    "markdown": "An administrator and an auditor are that for everything.\n\n### How to fix\nLeave the unit out, or choose another duty."
  },
  "erasure-name": {
    "severity": "error",
    "group": null,
    "title": "The name that was typed is not the name of the person.",
    "hint": "Type the name exactly as it stands at the top of the plan.",
    "markdown": "What is erased cannot be brought back, but from a backup. The name is typed so that nobody is erased by a slip of the hand.\n\n### How to fix\nLook at the plan once more, and type the name that stands there."
  },
  "erasure-reports": {
    "severity": "error",
    "group": null,
    "title": "{count} people report to {name} today or later.",
    "hint": "Give them another manager first.",
    "markdown": "A line that leads through somebody who is not there is no line: nobody would be responsible for those below.\n\n### How to fix\nOpen the team on their page, and move those who still report to them."
  },
  "erasure-stale": {
    "severity": "error",
    "group": null,
    "title": "What is kept of this person is not what the plan showed. Nothing was erased.",
    "hint": "Look at the plan as it is now.",
    "markdown": "A plan is applied as it was seen, or not at all. Something was added, changed or taken out since, perhaps by you.\n\n### How to fix\nAsk for the plan again, look at what is different, and apply that one."
  },
  "erasure-stays": {
    "severity": "error",
    "group": null,
    "title": "{name} has not leftbefore {day}, and cannot be erased.",
    "hint": "Enter their last day first; they can be erased from the day after on.",
    "markdown": "What somebody is held to, and who is responsible for them, has to be known as long as they are here.\n\n### How to fix\nSay on their page that they leave. Single things that are wrong about somebody who is here are corrected, not erased."
  },
  "factor-missing": {
    "severity": "error",
    "group": null,
    "title": "A password or a code alone does not let you in: two factors are asked of you.",
    "hint": "Sign in with a passkey or through another service; who has neither adds a passkey on the page /two-factors.",
    "markdown": "An administrator has said of whom two factors are asked. A passkey is two: the device, and that it made sure of its owner. Another\nservice asks for what it likes. A password that was given away, or typed into a copied page, opens nothing then.\n\n### How to fix\nOpen `/two-factors` in the browser. It says what there is for you: signing in with your passkey, through another service, or adding a passkey."
  },
  "factor-other": {
    "severity": "error",
    "group": null,
    "title": "A password alone adds no passkey to an account that has another way in by two factors.",
    "hint": "Sign in with your passkey or through your other service. If you have lost it, use a recovery code, or have yourself invited anew.",
    "markdown": "Otherwise whoever knows the password could make a passkey of their own, and would need nothing else.\n\n### How to fix\nSign in with the passkey that you have, or through the other service. After a recovery code, or by a new invitation, a passkey can be added."
  },
  "factor-own": {
    "severity": "error",
    "group": null,
    "title": "Of whom two factors are asked is said by somebody who came in by two.",
    "hint": "Sign in with a passkey or through another service, then say it.",
    "markdown": "Whoever came in by a password or a code would shut themselves out, and with them perhaps everybody who administers.\n\n### How to fix\nAdd a passkey to your account if you have none, sign in with it, and say it then."
  },
  "first-there": {
    "severity": "error",
    "group": null,
    "title": "There is an administrator already.",
    "hint": "Ask them for an invitation.",
    "markdown": "The link makes one administrator, the first. Of two who use it at once one is.\n\n### How to fix\nSign in, or ask an administrator to invite you."
  },
  "fresh-needed": {
    "severity": "error",
    "group": null,
    "title": "Sign in again first: this is asked before what weighs much.",
    "hint": "It holds for ten minutes.",
    "markdown": "Passkeys, recovery codes, passwords and API tokens open everything else, and who was erased does not come back. Who finds a machine left open\nmust not be able to make their own way in, or to take somebody away.\n\n### How to fix\nSign in again by any of your ways, and do it within ten minutes."
  },
  "identity-none": {
    "severity": "error",
    "group": null,
    "title": "They are not tied to an account at that issuer.",
    "hint": "GET /api/v1/people/ID/identities lists those that they are tied to.",
    "markdown": "Somebody is tied to an account at an issuer when they first sign in through it.\n\n### How to fix\nNothing has to be done: they are not tied."
  },
  "inbox-of-nobody": {
    "severity": "error",
    "group": null,
    "title": "You are nobody of this organisation, and have no inbox.",
    "hint": "Sign in as a person; in the demo, choose one.",
    "markdown": "An inbox belongs to a person. Whoever runs the program, and a program with a token of its own, are none.\n\n### How to fix\nIn a browser, sign in. In the demo, choose as whom you look at it, in the line at the top of the pages about people."
  },
  "inbox-private": {
    "severity": "error",
    "group": null,
    "title": "An inbox is opened by the person it belongs to, and by nobody else.",
    "hint": "End looking with somebody else's eyes to see your own.",
    "markdown": "An administrator may look at what somebody would see of others. What somebody was told, when they read it, and which mail they want\nshows nothing of who may see what, and stays with them. The same holds for a token: it does not open an inbox.\n\n### How to fix\nAsk the person, or open your own inbox."
  },
  "invitation-over": {
    "severity": "error",
    "group": null,
    "title": "This invitation is over: it was accepted or revoked, or another took its place.",
    "hint": "Invite the person anew.",
    "markdown": "What is over is kept so that one can see what happened, and is not changed.\n\n### How to fix\nInvite the person anew."
  },
  "issuer-address-wrong": {
    "severity": "error",
    "group": null,
    "title": "\"{text}\" is not the address of an issuer.",
    "hint": "Write it as the issuer does: https://, its host and perhaps a path, and nothing behind that.",
    "markdown": "What an issuer says is believed. It is asked by https only; on the machine that Gradus itself runs on, http will do, for trying things out.\n\n### How to fix\nTake the value that the issuer calls \"issuer\", as it stands in its description at `/.well-known/openid-configuration`."
  },
  "issuer-claim-missing": {
    "severity": "error",
    "group": null,
    "title": "Duties follow from groups, and the claim that lists the groups is not said.",
    "hint": "Enter its name, such as groups.",
    "markdown": "An issuer tells in a claim of its token which groups somebody is in. What it is called is for the issuer to say.\n\n### How to fix\nLook up what the claim is called, or remove the groups."
  },
  "issuer-domain-wrong": {
    "severity": "error",
    "group": null,
    "title": "\"{text}\" is not the domain of an address.",
    "hint": "Write what stands behind the @, such as example.org; xn--... for letters beyond the English ones.",
    "markdown": "Domains are compared letter by letter. One that stands for many, as with a star, is not taken.\n\n### How to fix\nEnter every domain by itself, in plain letters."
  },
  "issuer-domains-missing": {
    "severity": "error",
    "group": null,
    "title": "People can be made at their first sign-in only from domains that are named.",
    "hint": "Name the domains of your addresses, or switch this off.",
    "markdown": "Without that, whoever can make themselves an account at the issuer would be let in.\n\n### How to fix\nEnter the domains that only your own people have addresses of."
  },
  "issuer-duty-whole": {
    "severity": "error",
    "group": null,
    "title": "The duty \"{text}\" is held over everything, and not over a unit.",
    "hint": "Leave the unit out.",
    "markdown": "Administrators and auditors have the whole organisation before them. People partners and framework owners may be so for a unit.\n\n### How to fix\nRemove the unit from that line."
  },
  "issuer-insecure": {
    "severity": "error",
    "group": null,
    "title": "Its {text} is not reached by https.",
    "hint": "Tokens and secrets do not travel in the clear.",
    "markdown": "Every address that an issuer names has to be one of https.\n\n### How to fix\nAsk those who run the issuer."
  },
  "issuer-keys-unread": {
    "severity": "error",
    "group": null,
    "title": "The keys that it signs with cannot be read.",
    "hint": "Look whether the address of its keys is reached from this machine.",
    "markdown": "Without them no token can be proven to be the issuer's.\n\n### How to fix\nOpen the address named as `jwks_uri` from the machine that Gradus runs on."
  },
  "issuer-lacks": {
    "severity": "error",
    "group": null,
    "title": "Its description says nothing of {text}.",
    "hint": "It cannot be used for sign-in with a code.",
    "markdown": "Needed are the addresses for sign-in (`authorization_endpoint`), tokens (`token_endpoint`) and keys (`jwks_uri`).\n\n### How to fix\nAsk those who run the issuer."
  },
  "issuer-last-administrator": {
    "severity": "error",
    "group": null,
    "title": "Nobody could administer any more: whoever does so is an administrator by groups of \"{title}\", or signs in through it alone.",
    "hint": "First give the duty to somebody by name who has a password or a passkey.",
    "markdown": "What follows from groups ends with them. Nobody could set anything up then.\n\n### How to fix\nGive at least one person the duty of an administrator, not by a group."
  },
  "issuer-line-wrong": {
    "severity": "error",
    "group": null,
    "title": "\"{text}\" cannot be a name here.",
    "hint": "One line of plain words.",
    "markdown": "Titles, clients, claims and groups stand on one line and are not empty.\n\n### How to fix\nWrite it anew, without line breaks and other signs that cannot be seen."
  },
  "issuer-logout-unsaid": {
    "severity": "info",
    "group": null,
    "title": "It does not tell when somebody signs out there.",
    "hint": "Sessions here then end by themselves, or where they are ended here.",
    "markdown": "An issuer with back-channel logout ends the sessions that began through it.\n\n### How to fix\nNothing has to be done."
  },
  "issuer-name-unsaid": {
    "severity": "info",
    "group": null,
    "title": "It does not name itself when it sends people back (RFC 9207).",
    "hint": "With one issuer that does no harm; with several, trust none that you would not trust with all.",
    "markdown": "With its name, an answer of one issuer cannot be taken for that of another.\n\n### How to fix\nNothing has to be done. Some issuers have a switch for it."
  },
  "issuer-named-otherwise": {
    "severity": "error",
    "group": null,
    "title": "{text} calls itself \"{other}\".",
    "hint": "Enter the name that it gives itself, if that is the one you trust.",
    "markdown": "Every token bears the name of its issuer. Where one description stands for many issuers, tokens of any of them would be let in: enter the\none of your own organisation.\n\n### How to fix\nEnter the address of the very issuer that your tokens name in `iss`."
  },
  "issuer-none": {
    "severity": "error",
    "group": null,
    "title": "There is no issuer with the id \"{id}\".",
    "hint": "GET /api/v1/issuers lists those that are trusted.",
    "markdown": "Somebody may have removed it since.\n\n### How to fix\nChoose one of those that are listed."
  },
  "issuer-pkce-unsaid": {
    "severity": "warning",
    "group": null,
    "title": "It does not say that it knows PKCE.",
    "hint": "It is used all the same; ask those who run the issuer.",
    "markdown": "With PKCE a code is worth something only to whom it was given. Some issuers know it and do not say so.\n\n### How to fix\nNothing has to be done here. Where it can be demanded for a client, demand it."
  },
  "issuer-scope-unknown": {
    "severity": "warning",
    "group": null,
    "title": "It does not know the scope \"{text}\".",
    "hint": "Remove it, or look up what it is called there.",
    "markdown": "Many issuers pass over a scope that they do not know; some refuse the whole sign-in.\n\n### How to fix\nCompare with the scopes that the issuer lists."
  },
  "issuer-scope-wrong": {
    "severity": "error",
    "group": null,
    "title": "\"{text}\" is not a scope.",
    "hint": "A scope is one word, such as profile or email.",
    "markdown": "Scopes say what the issuer is asked to tell. `openid` is always asked for.\n\n### How to fix\nEnter each scope by itself."
  },
  "issuer-secret-missing": {
    "severity": "error",
    "group": null,
    "title": "The variable {text} is empty or not there.",
    "hint": "Set it where Gradus is started, and start it anew.",
    "markdown": "The secret of the client is not kept by Gradus. Without it the issuer gives no tokens.\n\n### How to fix\nSet the variable, or, when the client is a public one, enter that it has no secret."
  },
  "issuer-secret-place-wrong": {
    "severity": "error",
    "group": null,
    "title": "\"{text}\" cannot be where the secret of an issuer lies.",
    "hint": "Name a variable of the environment that begins with GRADUS_ISSUER_, in capitals.",
    "markdown": "The secret itself is not kept by Gradus: whoever runs it puts it into the environment. Only variables with that beginning are ever sent to\nan issuer, so that nobody can have another secret sent somewhere by naming it here.\n\n### How to fix\nSet a variable such as `GRADUS_ISSUER_SECRET` where Gradus is started, and enter its name."
  },
  "issuer-slow": {
    "severity": "error",
    "group": null,
    "title": "{text} does not answer within {count} seconds.",
    "hint": "Try again; if it stays so, ask those who run it.",
    "markdown": "Nobody is kept waiting longer than that at sign-in. Passwords, passkeys and other issuers are not concerned.\n\n### How to fix\nFind out what is between this machine and the issuer."
  },
  "issuer-twice": {
    "severity": "error",
    "group": null,
    "title": "\"{title}\" stands for this client at {text} already.",
    "hint": "Change that one.",
    "markdown": "Two entries for the same client of the same issuer would differ in what they allow, and nobody could tell which of them holds.\n\n### How to fix\nChange the entry that is there. Another client of the same issuer is another entry."
  },
  "issuer-undescribed": {
    "severity": "error",
    "group": null,
    "title": "{text} does not describe itself as OpenID Connect has it.",
    "hint": "Look whether {text} with /.well-known/openid-configuration behind it answers with JSON.",
    "markdown": "The description says where to send people, where tokens come from, and with which keys they are signed. Its address never leads on to\nanother one: redirections are not followed.\n\n### How to fix\nEnter the address of the issuer itself, as it writes it in its tokens."
  },
  "issuer-unreached": {
    "severity": "error",
    "group": null,
    "title": "{text} is not reached.",
    "hint": "Look at its address, and whether this machine may reach it.",
    "markdown": "The name may be wrong, nothing answers there, or its certificate is not trusted by this machine.\n\n### How to fix\nOpen the address with `/.well-known/openid-configuration` behind it, from the machine that Gradus runs on."
  },
  "issuer-unsafe": {
    "severity": "error",
    "group": null,
    "title": "It signs its tokens in no way that proves anything.",
    "hint": "Let it sign with a key of its own, such as RS256 or ES256.",
    "markdown": "A token that is not signed, or signed with a secret that both sides know, may have been made by somebody else.\n\n### How to fix\nSwitch on a signature with a key pair for this client."
  },
  "issuers-many": {
    "severity": "error",
    "group": null,
    "title": "More than {most} issuers are not kept.",
    "hint": "Remove one that nobody uses.",
    "markdown": "The page of sign-in shows a button for each that is switched on.\n\n### How to fix\nRemove what is not used any more."
  },
  "last-way": {
    "severity": "error",
    "group": null,
    "title": "That is the only way in that is left. It stays.",
    "hint": "Add another first: a password or a passkey.",
    "markdown": "Recovery codes are for an emergency and do not count as a way in.\n\n### How to fix\nAdd another way in, then remove this one."
  },
  "link-over": {
    "severity": "error",
    "group": null,
    "title": "This link does not hold any more.",
    "hint": "Ask whoever sent it for a new one.",
    "markdown": "A link holds once and for a limited time. It is dead after it was used or revoked, when a newer one took its place, when the person has\nleft, and when whoever sent it may not invite any more.\n\n### How to fix\nFor an invitation ask an administrator for a new one. The link for the first administrator is printed anew whenever the program is started."
  },
  "lock-self": {
    "severity": "error",
    "group": null,
    "title": "Nobody locks themselves out.",
    "hint": "Ask another administrator, or sign out.",
    "markdown": "It would take effect at once, and who did it could not take it back.\n\n### How to fix\nTo end your own sessions elsewhere, use the page of your account."
  },
  "mail-link-gone": {
    "severity": "error",
    "group": null,
    "title": "This mail cannot be sent again: the address in it, which works a single time, is kept no longer.",
    "hint": "Do anew what it was sent for, such as the invitation.",
    "markdown": "An address that lets somebody in is forgotten as soon as its mail was sent or given up.\n\n### How to fix\nInvite the person again. That makes a new address, and a new mail."
  },
  "mail-unknown": {
    "severity": "error",
    "group": null,
    "title": "There is no mail with the id {id} that could not be delivered.",
    "hint": "Look at the list anew: somebody may have sent it again already.",
    "markdown": "Only mail that was given up is sent again; everything else is on its way, or arrived.\n\n### How to fix\nAsk `GET /api/v1/mail`: `failures` are those that can be sent again."
  },
  "notice-unknown": {
    "severity": "error",
    "group": null,
    "title": "Your inbox holds nothing with the id {id}.",
    "hint": "Look at the list; what is old is removed after a while.",
    "markdown": "Notices are kept for a limited time. Those of others are not there either.\n\n### How to fix\nBegin at `GET /api/v1/inbox`, and go on with an id that stands in it."
  },
  "only-looking": {
    "severity": "error",
    "group": null,
    "title": "You look with the eyes of somebody else: nothing can be changed.",
    "hint": "End it first; the line at the top of every page does.",
    "markdown": "An administrator may look at what somebody else would see, for a limited time, and every time is noted in the audit. To do something in\nthe name of another is not possible.\n\n### How to fix\nEnd looking as somebody else, and do it as yourself."
  },
  "own-invitation": {
    "severity": "error",
    "group": null,
    "title": "Nobody invites themselves.",
    "hint": "Change your own ways in on the page of your account.",
    "markdown": "Whoever accepts an invitation takes all earlier ways in away. Of one's own account that is done with the ways in at hand, after signing in\nagain.\n\n### How to fix\nOpen the page of your account, or ask another administrator."
  },
  "passkey-not-here": {
    "severity": "error",
    "group": null,
    "title": "Browsers have no passkeys at this address.",
    "hint": "Open the address under its name: on this machine, localhost.",
    "markdown": "A passkey belongs to a name. An address made of digits has none.\n\n### How to fix\nOpen the page under the name of the server; on your own machine that is `localhost` with the same port."
  },
  "passkey-wrong": {
    "severity": "error",
    "group": null,
    "title": "This passkey was not accepted: nobody is signed in by it, and nothing was changed.",
    "hint": "Try once more; if it stays so, take another way in.",
    "markdown": "What the device signed has to fit what was asked of it, here, within five minutes and once; and it has to have made sure that it is you.\n\n### How to fix\nTry once more on this page. If the passkey was removed here, remove it from the device as well."
  },
  "passkeys-enough": {
    "severity": "error",
    "group": null,
    "title": "Nobody has more than {most} passkeys.",
    "hint": "Remove one that you do not use.",
    "markdown": "A long list of ways in is one that nobody watches.\n\n### How to fix\nRemove one that you do not use any more."
  },
  "password-guessable": {
    "severity": "error",
    "group": null,
    "title": "This password is too easily guessed.",
    "hint": "Take words that have nothing to do with each other, with you, or with the organisation.",
    "markdown": "It is one of those that are tried first: much used, a pattern of keys, a date, or made from your name, your address or the name of the\norganisation.\n\n### How to fix\nChoose another, or let the browser's password manager make one."
  },
  "password-long": {
    "severity": "error",
    "group": null,
    "title": "A password has at most {most} letters.",
    "hint": "Choose a shorter one.",
    "markdown": "Checking a password takes the longer the longer it is. Beyond some length nothing is won.\n\n### How to fix\nChoose a shorter one."
  },
  "password-now-wrong": {
    "severity": "error",
    "group": null,
    "title": "The present password is another. Nothing was changed.",
    "hint": "Enter the one you sign in with now.",
    "markdown": "To change a password the present one is asked, or that you have just signed in: a machine left open is not enough.\n\n### How to fix\nEnter the present password, or sign in again by another way and then set a new one."
  },
  "password-short": {
    "severity": "error",
    "group": null,
    "title": "A password has at least {least} letters.",
    "hint": "Four or five words that have nothing to do with each other are good, and easy to keep.",
    "markdown": "Length is what makes a password hard to find. Nothing else is asked: no digits, no marks, no change every few months.\n\n### How to fix\nChoose a longer one, or let the browser's password manager make one."
  },
  "person-erased": {
    "severity": "error",
    "group": null,
    "title": "This person was erased: there is nothing left that could be shown or changed.",
    "hint": "What others did beside them stays; \"Erased person\" stands there.",
    "markdown": "Whoever is erased leaves a mark without words, so that the history of others keeps its shape. It cannot be filled again.\n\n### How to fix\nSomebody who comes back is entered anew, with a record of their own."
  },
  "person-gone": {
    "severity": "error",
    "group": null,
    "title": "Who has left cannot sign in.",
    "hint": "If that is wrong, their last day is.",
    "markdown": "Access ends with the last day here, and with it all sessions.\n\n### How to fix\nCorrect the last day of the person."
  },
  "person-locked": {
    "severity": "error",
    "group": null,
    "title": "You are locked out.",
    "hint": "Ask whoever administers Gradus, or whoever runs your organisation's accounts.",
    "markdown": "An administrator, or the service that your organisation keeps its accounts with, has closed your access. Your records are as they were.\n\n### How to fix\nAdministrators see who is locked out, and by whom, and can let somebody in again. What the service closed it opens as well."
  },
  "persona-unknown": {
    "severity": "error",
    "group": null,
    "title": "The demo has nobody of that id whom one can act as.",
    "hint": "Choose one of the personas that GET /api/v1/me lists.",
    "markdown": "In the demo one looks at an organisation through the eyes of one of a few people. With real data nobody acts as somebody else.\n\n### How to fix\nAsk `GET /api/v1/me`: `personas` are those there are. With real data the list is empty."
  },
  "quiet-empty": {
    "severity": "error",
    "group": null,
    "title": "Quiet hours that end when they begin are none.",
    "hint": "Choose another end, or no quiet hours.",
    "markdown": "From ten to ten could mean always or never. Neither is meant by anybody who wants mail.\n\n### How to fix\nEnter two different times. An end that is earlier than the beginning is on the next morning."
  },
  "scim-changed": {
    "severity": "error",
    "group": null,
    "title": "It was changed meanwhile.",
    "hint": "Read it again, and send the change once more.",
    "markdown": "The version that was named in `If-Match` is an earlier one. Nothing was changed.\n\n### How to fix\nRead it, and make the change of what is there now."
  },
  "scim-filter-wrong": {
    "severity": "error",
    "group": null,
    "title": "The filter cannot be understood: \"{near}\".",
    "hint": "Filters look like: userName eq \"ada@example.org\".",
    "markdown": "The attributes that can be asked for are those of `/scim/v2/Schemas`.\n\n### How to fix\nCorrect the filter, most often the attribute by which your identity provider matches its users with those here."
  },
  "scim-no-target": {
    "severity": "error",
    "group": null,
    "title": "Nothing that is there is meant by \"{path}\".",
    "hint": null,
    "markdown": "A change that names one of several values is done to those that it names, and none is.\n\n### How to fix\nLook at what is there, and name that; or add the value instead of replacing it."
  },
  "scim-not-offered": {
    "severity": "error",
    "group": null,
    "title": "\"{path}\" is not offered.",
    "hint": "What is offered stands in /scim/v2/ServiceProviderConfig.",
    "markdown": "Changes come one by one; each is wholly done or not at all.\n\n### How to fix\nSwitch it off in your identity provider."
  },
  "scim-not-there": {
    "severity": "error",
    "group": null,
    "title": "There is no {kind} \"{id}\".",
    "hint": null,
    "markdown": "It never was, or your identity provider removed it.\n\n### How to fix\nLet your identity provider read what is there, and match it anew."
  },
  "scim-path-unknown": {
    "severity": "error",
    "group": null,
    "title": "There is no attribute \"{path}\" here.",
    "hint": "What there is stands in /scim/v2/Schemas.",
    "markdown": "Attributes of the standard that Gradus does not keep are passed over; one that the standard does not know either is a mistake.\n\n### How to fix\nCorrect the mapping of attributes in your identity provider."
  },
  "scim-read-only": {
    "severity": "error",
    "group": null,
    "title": "\"{path}\" cannot be changed by SCIM.",
    "hint": null,
    "markdown": "It follows from something else: an id from Gradus, a department from the position that somebody holds.\n\n### How to fix\nTake the attribute out of the mapping in your identity provider."
  },
  "scim-schema-unknown": {
    "severity": "error",
    "group": null,
    "title": "The schema \"{schema}\" is not known here.",
    "hint": "Known are: {known}.",
    "markdown": "What is said under it would be lost, and nobody would notice.\n\n### How to fix\nTake the schema out of the mapping in your identity provider."
  },
  "scim-taken": {
    "severity": "error",
    "group": null,
    "title": "\"{value}\" is already there as {path}.",
    "hint": "Match your users with those that are there, instead of making them anew.",
    "markdown": "Two people with one name to sign in by could not be told apart, and neither could two groups in the list by which duties are given.\n\n### How to fix\nLet your identity provider look before it makes somebody: it finds them by `userName` or by their personnel number."
  },
  "scim-too-much": {
    "severity": "error",
    "group": null,
    "title": "\"{at}\": at most {most} are taken at once.",
    "hint": "Send it in several parts.",
    "markdown": "A bound keeps one request from holding up everybody else.\n\n### How to fix\nLet your identity provider send less at a time."
  },
  "scim-unreadable": {
    "severity": "error",
    "group": null,
    "title": "What was sent is no request of SCIM: \"{at}\" is missing or wrong.",
    "hint": null,
    "markdown": "An identity provider talks to `/scim/v2` as RFC 7644 says. Nothing was changed.\n\n### How to fix\nLook at what your identity provider sends, and at `docs/scim.md` for what is taken."
  },
  "scim-value-wrong": {
    "severity": "error",
    "group": null,
    "title": "\"{path}\" cannot be {value}.",
    "hint": "What it can be stands in /scim/v2/Schemas.",
    "markdown": "Nothing was changed, of what was sent beside it neither.\n\n### How to fix\nCorrect the value in your identity provider, or the mapping that makes it."
  },
  "scope-missing": {
    "severity": "error",
    "group": null,
    "title": "This takes a token with the scope \"{scope}\".",
    "hint": "Make a token that has it.",
    "markdown": "A token may do at most what its scopes say: `read` looks, `write` changes as well, `scim` is for an identity provider and opens nothing\nbut `/scim/`. What an identity provider says is taken from such a token alone, never from somebody who is signed in.\n\n### How to fix\nTokens for oneself are made on the page `/account`. One for an identity provider is made by an administrator. The scopes of a token\ncannot be changed: make another, and revoke the first."
  },
  "session-needed": {
    "severity": "error",
    "group": null,
    "title": "That is done by the person themselves, signed in in a browser.",
    "hint": "Sign in as yourself. A token, and looking as somebody else, do not do.",
    "markdown": "The ways in of an account and its sessions are changed by nobody but its owner. Who runs the program, a program with a token and an\nadministrator who looks with another's eyes have no such account here.\n\n### How to fix\nSign in as the person concerned."
  },
  "sign-in-busy": {
    "severity": "error",
    "group": null,
    "title": "Many sign in at this moment. Try again at once.",
    "hint": "Nothing was counted against you.",
    "markdown": "Checking a password takes memory on purpose. How many are checked at once is bounded, so that nobody brings the server down by signing in.\n\n### How to fix\nTry again."
  },
  "sign-in-needed": {
    "severity": "error",
    "group": null,
    "title": "Nobody is signed in.",
    "hint": "Sign in, or send a token in the header Authorization.",
    "markdown": "Nothing of an organisation is shown to somebody who is not known. A session ends when it was not used for a while, when it was ended\nsomewhere else, and when the person leaves.\n\n### How to fix\nIn a browser, sign in on the page `/sign-in`. A program sends a token that somebody made for it: `Authorization: Bearer ...`."
  },
  "sign-in-wait": {
    "severity": "error",
    "group": null,
    "title": "Too many attempts. The next one is taken in {seconds} seconds.",
    "hint": "Wait, or sign in with a passkey, which never has to wait for what others try.",
    "markdown": "After some attempts that failed each next one has to wait longer, up to a quarter of an hour, so that passwords cannot be tried by the\nthousand. It is counted for each address that is signed in with, and for each place on the network.\n\n### How to fix\nWait as long as it says. A device from which you signed in before does not wait for what others try on your address."
  },
  "sign-in-wrong": {
    "severity": "error",
    "group": null,
    "title": "That does not fit together: nobody is signed in.",
    "hint": "Check the address, and what you entered beside it.",
    "markdown": "It is said alike whether nobody has that address, the password or code is another, there is none, or the person has left: who works here\nis not told to somebody who is not known.\n\n### How to fix\nEnter it once more, take another way in (a passkey, a recovery code), or ask an administrator to invite you anew."
  },
  "token-by-token": {
    "severity": "error",
    "group": null,
    "title": "A token cannot make tokens, nor let anybody in or out.",
    "hint": "Do it in a browser, signed in.",
    "markdown": "Whoever found a token could make themselves another with it, and go on when the first was revoked.\n\n### How to fix\nSign in, and do it on the page that is there for it."
  },
  "token-days": {
    "severity": "error",
    "group": null,
    "title": "A token is not made until {until}.",
    "hint": "Choose a last day from today until {latest}.",
    "markdown": "Every token ends by itself, after a year at the latest: one that was forgotten somewhere is worth nothing then.\n\n### How to fix\nChoose an earlier day. Before a token ends, make the next one and exchange them; both work side by side."
  },
  "tokens-too-many": {
    "severity": "error",
    "group": null,
    "title": "There are {most} tokens that work already.",
    "hint": "Revoke those that nobody needs any more.",
    "markdown": "Nobody can keep an eye on more. When a token was last used stands beside it.\n\n### How to fix\nRevoke what was not used for a long time, then make the new one."
  },
  "unsubscribe-unknown": {
    "severity": "error",
    "group": null,
    "title": "This address for leaving mail is none that works.",
    "hint": "Sign in, and choose in the inbox which mail you want.",
    "markdown": "It is in every mail that one can do without, and works as long as the mail is recent. One that was cut off on the way does not.\n\n### How to fix\nUse the address of a newer mail, or sign in and open the settings of your inbox."
  },
  "viewing-administrator": {
    "severity": "error",
    "group": null,
    "title": "{name} is an administrator, and administrators are not looked at this way.",
    "hint": "Look with the eyes of somebody who administers nothing.",
    "markdown": "Looking with somebody's eyes answers what that person can see. An administrator sees what every administrator sees; there would be\nnothing to learn but what is theirs alone.\n\n### How to fix\nChoose somebody else."
  },
  "viewing-gone": {
    "severity": "error",
    "group": null,
    "title": "{name} has left and sees nothing.",
    "hint": "Choose somebody who is here.",
    "markdown": "Who has left cannot sign in: there is nothing that could be seen with their eyes.\n\n### How to fix\nChoose somebody who is here."
  },
  "viewing-own": {
    "severity": "error",
    "group": null,
    "title": "These are your own eyes already.",
    "hint": "Choose somebody else.",
    "markdown": "Looking with one's own eyes needs nothing; every page does.\n\n### How to fix\nChoose somebody else."
  },
  "viewing-session": {
    "severity": "error",
    "group": null,
    "title": "Only an administrator who is signed in can look with somebody's eyes.",
    "hint": "Sign in in a browser; a token cannot do it, nor whoever runs the program.",
    "markdown": "Every time is noted with the name of the person who looked, and that person can be asked why.\n\n### How to fix\nSign in in a browser as an administrator."
  },
  "yours-alone": {
    "severity": "error",
    "group": null,
    "title": "You look with the eyes of somebody else; this is theirs alone.",
    "hint": "Look at another page, or end looking.",
    "markdown": "Looking with somebody's eyes shows which records they see. What only they can see is not part of that: their notices, how they sign in,\nand the file of everything that is kept of them.\n\n### How to fix\nGo to another page. What is yours is there again when you have ended looking."
  },
  "zone-unknown": {
    "severity": "error",
    "group": null,
    "title": "There is no time zone \"{zone}\".",
    "hint": "Choose one of the list; it is written as Europe/Berlin.",
    "markdown": "By the time zone it is known when it is night where somebody is, also on the days on which clocks are changed.\n\n### How to fix\nTake the name of a zone as the time zone database has it: a continent and a city."
  }
};
